import { FoldedForm } from "@/components/form/folded-form";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { ABSTAIN_REASON_MAX } from "@/lib/awards/scoring/forms/abstain";
import { sheetActionLabels } from "@/lib/awards/scoring/labels";
import type { FormAction } from "@/lib/forms/form";

type FormProps = { readonly action: FormAction; readonly sheetId: string };

type AbstainFormProps = FormProps & { readonly isOffered: boolean };

export function AbstainForm({ action, sheetId, isOffered }: AbstainFormProps) {
  return (
    <FoldedForm action={action} idPrefix="abstain-" isOffered={isOffered} disclosure="この応募の採点を棄権する">
      <HiddenField name="id" value={sheetId} />
      <p>利益相反に当たるときは、棄権ではなく、審査委員のホームから申告してください。書いた内容は残り、数えません。</p>
      <TextArea name="reason" label="棄権の理由" limit={ABSTAIN_REASON_MAX} rows={3} required />
      <div>
        <SubmitButton look="outline" size="medium">
          {sheetActionLabels.abstain}
        </SubmitButton>
      </div>
    </FoldedForm>
  );
}

type ResumeFormProps = FormProps & { readonly reason: string };

export function ResumeForm({ action, sheetId, reason }: ResumeFormProps) {
  return (
    <Section title="棄権しています">
      <p className="whitespace-pre-line">理由：{reason}</p>
      <GovForm action={action} idPrefix="resume-">
        <HiddenField name="id" value={sheetId} />
        <div>
          <SubmitButton look="outline" size="medium">
            {sheetActionLabels.resume}
          </SubmitButton>
        </div>
      </GovForm>
    </Section>
  );
}
