import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { type FormAction, filledForm } from "@/lib/forms/form";
import { NOTE_MAX, TEXT_MAX } from "@/lib/matching/limits";
import { OUTCOMES } from "@/lib/matching/options";

type CaseFormProps = { readonly action: FormAction; readonly id: string; readonly version: number };

type TextsFormProps = CaseFormProps & { readonly askerText: string; readonly counterpartText: string };

/** The words of the desk, for each side its own. Contact data in them are refused. */
export function TextsForm({ action, id, version, ...texts }: TextsFormProps) {
  return (
    <Section title="文面">
      <GovForm action={action} initial={filledForm(texts)} idPrefix="texts-">
        <HiddenField name="id" value={id} />
        <SeenVersion version={version} />
        <TextArea
          name="askerText"
          label="希望した側への文面"
          help="提案のメールと画面に載ります。連絡先は書けません。"
          limit={TEXT_MAX}
          required
        />
        <TextArea
          name="counterpartText"
          label="紹介される側への文面"
          help="希望した側が承諾した後に、メールと画面に載ります。連絡先は書けません。"
          limit={TEXT_MAX}
          required
        />
        <FormActions>
          <SubmitButton look="outline">文面を保存する</SubmitButton>
        </FormActions>
      </GovForm>
    </Section>
  );
}

type ProposeFormProps = CaseFormProps & { readonly preview: string };

/** The letter as it will go out, then the button. */
export function ProposeForm({ action, id, version, preview }: ProposeFormProps) {
  return (
    <Section title="提案を送る">
      <p className="max-w-text">希望した側に、次のメールを送ります。返事の期限は14日間です。</p>
      <pre className="max-w-text rounded-8 bg-solid-gray-50 p-4 font-sans whitespace-pre-wrap">{preview}</pre>
      <GovForm action={action} idPrefix="propose-">
        <HiddenField name="id" value={id} />
        <SeenVersion version={version} />
        <FormActions>
          <SubmitButton>提案を送る</SubmitButton>
        </FormActions>
      </GovForm>
    </Section>
  );
}

export function WithdrawForm({ action, id, version }: CaseFormProps) {
  return (
    <Section title="取り下げる">
      <GovForm action={action} idPrefix="withdraw-">
        <HiddenField name="id" value={id} />
        <SeenVersion version={version} />
        <TextArea
          name="reason"
          label="取り下げる理由"
          help="記録に残します。相手には、取り下げたことだけを伝えます。"
          limit={NOTE_MAX}
          rows={3}
          required
        />
        <FormActions>
          <SubmitButton look="danger" size="medium">
            紹介を取り下げる
          </SubmitButton>
        </FormActions>
      </GovForm>
    </Section>
  );
}

type OutcomeFormProps = CaseFormProps & { readonly outcome: string | null; readonly note: string | null };

export function OutcomeForm({ action, id, version, outcome, note }: OutcomeFormProps) {
  const initial = filledForm({ outcome: outcome ?? "", outcomeNote: note ?? "" });
  return (
    <Section title="その後の結果">
      <GovForm action={action} initial={initial} idPrefix="outcome-">
        <HiddenField name="id" value={id} />
        <SeenVersion version={version} />
        <SelectField name="outcome" label="その後の結果" options={OUTCOMES} required />
        <TextArea name="outcomeNote" label="結果の補足" help="事務局だけが読みます。" limit={NOTE_MAX} rows={3} />
        <FormActions>
          <SubmitButton>結果を記録する</SubmitButton>
        </FormActions>
      </GovForm>
    </Section>
  );
}
