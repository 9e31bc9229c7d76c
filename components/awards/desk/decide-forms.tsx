import { SeenForm } from "@/components/form/seen-form";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { REASON_MAX } from "@/lib/awards/editions/forms/decide";
import { revisionActionLabels } from "@/lib/awards/editions/labels";
import type { FormAction } from "@/lib/forms/form";

type DecideFormsProps = {
  readonly approve: FormAction;
  readonly refuse: FormAction;
  readonly work: { readonly id: string; readonly version: number };
};

export function DecideForms({ approve, refuse, work }: DecideFormsProps) {
  return (
    <>
      <Section title="承認する">
        <p>
          承認すると、この設定と理由が直ちに公開され、内容のハッシュ値（SHA-256）で封印されます。以後の変更にも、二人の職員が必要です。
        </p>
        <SeenForm action={approve} seen={work} idPrefix="approve-" button={revisionActionLabels.approve} size="large" />
      </Section>
      <Section title="承認しない">
        <SeenForm action={refuse} seen={work} idPrefix="refuse-" button={revisionActionLabels.refuse} look="outline">
          <TextArea
            name="reason"
            label="理由"
            help="書いた同僚に伝わります。何を直せばよいかを書いてください。"
            limit={REASON_MAX}
            rows={3}
            required
          />
        </SeenForm>
      </Section>
    </>
  );
}
