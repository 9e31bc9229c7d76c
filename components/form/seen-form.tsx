import type { ReactNode } from "react";
import type { ButtonLook } from "@/components/ui/button-style";
import type { FormAction } from "@/lib/forms/form";
import { FoldedForm } from "./folded-form";
import { GovForm } from "./gov-form";
import { HiddenField } from "./hidden-field";
import { SeenVersion } from "./seen-version";
import { SubmitButton } from "./submit-button";

type SeenFormProps = {
  readonly action: FormAction;
  readonly seen: { readonly id: string; readonly version: number };
  /** Sets the forms of one page apart. */
  readonly idPrefix: string;
  readonly button: string;
  readonly look?: ButtonLook;
  readonly size?: "medium" | "large";
  /** Folded away behind these words. */
  readonly disclosure?: string;
  readonly children?: ReactNode;
};

/** One thing that can be done with a record, in the version that its page shows. */
export function SeenForm(props: SeenFormProps) {
  const { action, seen, idPrefix, button, look = "solid", size = "medium", disclosure, children } = props;
  const whole = (
    <>
      <HiddenField name="id" value={seen.id} />
      <SeenVersion version={seen.version} />
      {children}
      <div>
        <SubmitButton look={look} size={size}>
          {button}
        </SubmitButton>
      </div>
    </>
  );
  const form = { action, idPrefix };
  if (disclosure === undefined) return <GovForm {...form}>{whole}</GovForm>;
  return (
    <FoldedForm {...form} disclosure={disclosure}>
      {whole}
    </FoldedForm>
  );
}
