"use client";

import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { useForm } from "@/components/form/form-context";
import { SubmitButton } from "@/components/form/submit-button";
import { Confirmation, type ConfirmationTexts } from "./confirmation";

type ConfirmStepProps = ConfirmationTexts & { readonly children?: ReactNode };

/** The fields first; after 確認へ進む the letter and what follows, with the fields kept behind it. */
export function ConfirmStep({ children, ...texts }: ConfirmStepProps) {
  const { state } = useForm();
  const letter = state.notices?.confirm;
  const isAsking = letter !== undefined;
  return (
    <>
      <div className={isAsking ? "hidden" : "flex flex-col gap-8"}>
        <p className="text-std-17N-170">{texts.consequence}</p>
        {children}
      </div>
      {isAsking ? (
        <Confirmation {...texts} letter={letter} />
      ) : (
        <FormActions>
          <SubmitButton>確認へ進む</SubmitButton>
        </FormActions>
      )}
    </>
  );
}
