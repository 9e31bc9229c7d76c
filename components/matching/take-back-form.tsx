import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/form";

type TakeBackFormProps = {
  readonly action: FormAction;
  readonly title: string;
  readonly words: string;
  readonly button: string;
  readonly version: number;
  readonly organizationId?: string;
  readonly id?: string;
};

/** Ends a request, an offer or a consent. */
export function TakeBackForm({ action, title, words, button, version, organizationId, id }: TakeBackFormProps) {
  return (
    <Section title={title}>
      <p className="max-w-text">{words}</p>
      <GovForm action={action} idPrefix="end-">
        {organizationId !== undefined && <HiddenField name="organization" value={organizationId} />}
        {id !== undefined && <HiddenField name="id" value={id} />}
        <SeenVersion version={version} />
        <FormActions>
          <SubmitButton look="danger" size="medium">
            {button}
          </SubmitButton>
        </FormActions>
      </GovForm>
    </Section>
  );
}
