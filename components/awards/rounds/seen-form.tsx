import type { ReactNode } from "react";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import type { ButtonLook } from "@/components/ui/button-style";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/form";

type SeenFormProps = {
  readonly action: FormAction;
  readonly round: { readonly id: string; readonly version: number };
  readonly prefix: string;
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly look?: ButtonLook;
  readonly children?: ReactNode;
};

/** One thing that can be done with the round as it was seen. */
export function SeenForm({ action, round, prefix, title, lead, button, look = "solid", children }: SeenFormProps) {
  return (
    <Section title={title}>
      <p>{lead}</p>
      <GovForm action={action} idPrefix={`${prefix}-`}>
        <HiddenField name="id" value={round.id} />
        <SeenVersion version={round.version} />
        {children}
        <div>
          <SubmitButton look={look}>{button}</SubmitButton>
        </div>
      </GovForm>
    </Section>
  );
}
