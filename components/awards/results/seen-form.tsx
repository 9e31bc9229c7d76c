import type { ReactNode } from "react";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/form";

export type SeenFormProps = {
  readonly action: FormAction;
  readonly seen: { readonly id: string; readonly version: number };
  /** Apart from other forms of the page. */
  readonly idPrefix: string;
  readonly button: string;
  readonly look?: "outline" | "danger";
  readonly children?: ReactNode;
};

/** A form about a record in the version that its page shows, with one button. */
export function SeenForm({ action, seen: { id, version }, idPrefix, button, look, children }: SeenFormProps) {
  return (
    <GovForm action={action} idPrefix={idPrefix}>
      <HiddenField name="id" value={id} />
      <SeenVersion version={version} />
      {children}
      <div>
        <SubmitButton size="medium" {...(look === undefined ? {} : { look })}>
          {button}
        </SubmitButton>
      </div>
    </GovForm>
  );
}
