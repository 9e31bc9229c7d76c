import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { assignmentActionLabels } from "@/lib/awards/assignment/labels";
import type { FormAction } from "@/lib/forms/form";

type DraftFormProps = {
  readonly action: FormAction;
  readonly draft: { readonly id: string; readonly version: number };
};

export function EnforceForm({ action, draft: { id, version } }: DraftFormProps) {
  return (
    <Section title="有効にする">
      <p>
        有効にすると、審査委員に担当の応募が見えるようになり、新しい担当のある審査委員に件数だけをメールで知らせます。外した担当の評価票は、理由とともに残ります。
      </p>
      <GovForm action={action} idPrefix="enforce-">
        <HiddenField name="id" value={id} />
        <SeenVersion version={version} />
        <div>
          <SubmitButton>{assignmentActionLabels.enforce}</SubmitButton>
        </div>
      </GovForm>
    </Section>
  );
}

export function DiscardForm({ action, draft: { id, version } }: DraftFormProps) {
  return (
    <Section title="破棄する">
      <p>破棄しても、いま有効な割り当ては変わりません。</p>
      <GovForm action={action} idPrefix="discard-">
        <HiddenField name="id" value={id} />
        <SeenVersion version={version} />
        <div>
          <SubmitButton look="outline" size="medium">
            {assignmentActionLabels.discard}
          </SubmitButton>
        </div>
      </GovForm>
    </Section>
  );
}
