"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { GovForm, type GovFormProps } from "./gov-form";

type FoldedFormProps = Omit<GovFormProps, "fold"> & { readonly disclosure: string };

/** A form behind a summary, for what is done seldom. Its errors open it, without script too. */
export function FoldedForm({ disclosure, ...form }: FoldedFormProps) {
  return (
    <GovForm
      {...form}
      fold={(whole, isOpen) => (
        <Disclosure summary={disclosure} isOpen={isOpen}>
          {whole}
        </Disclosure>
      )}
    />
  );
}
