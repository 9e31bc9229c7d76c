import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
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

export function DecideForms({ approve, refuse, work: { id, version } }: DecideFormsProps) {
  return (
    <>
      <Section title="承認する">
        <p>
          承認すると、この設定と理由が直ちに公開され、内容のハッシュ値（SHA-256）で封印されます。以後の変更にも、二人の職員が必要です。
        </p>
        <GovForm action={approve} idPrefix="approve-">
          <HiddenField name="id" value={id} />
          <SeenVersion version={version} />
          <div>
            <SubmitButton>{revisionActionLabels.approve}</SubmitButton>
          </div>
        </GovForm>
      </Section>
      <Section title="承認しない">
        <GovForm action={refuse} idPrefix="refuse-">
          <HiddenField name="id" value={id} />
          <SeenVersion version={version} />
          <TextArea
            name="reason"
            label="理由"
            help="書いた同僚に伝わります。何を直せばよいかを書いてください。"
            limit={REASON_MAX}
            rows={3}
            required
          />
          <div>
            <SubmitButton look="outline" size="medium">
              {revisionActionLabels.refuse}
            </SubmitButton>
          </div>
        </GovForm>
      </Section>
    </>
  );
}
