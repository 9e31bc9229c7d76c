import { SeenForm } from "@/components/form/seen-form";
import { Section } from "@/components/ui/section";
import { assignmentActionLabels } from "@/lib/awards/assignment/labels";
import type { FormAction } from "@/lib/forms/form";

type DraftFormProps = {
  readonly action: FormAction;
  readonly draft: { readonly id: string; readonly version: number };
};

export function EnforceForm({ action, draft }: DraftFormProps) {
  return (
    <Section title="有効にする">
      <p>
        有効にすると、審査委員に担当の応募が見えるようになり、新しい担当のある審査委員に件数だけをメールで知らせます。外した担当の評価票は、理由とともに残ります。
      </p>
      <SeenForm action={action} seen={draft} idPrefix="enforce-" button={assignmentActionLabels.enforce} size="large" />
    </Section>
  );
}

export function DiscardForm({ action, draft }: DraftFormProps) {
  return (
    <Section title="破棄する">
      <p>破棄しても、いま有効な割り当ては変わりません。</p>
      <SeenForm
        action={action}
        seen={draft}
        idPrefix="discard-"
        button={assignmentActionLabels.discard}
        look="outline"
      />
    </Section>
  );
}
