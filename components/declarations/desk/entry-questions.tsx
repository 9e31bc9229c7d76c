import { DeclarationField } from "@/components/declarations/fields/declaration-field";
import { STEP_GROUPS } from "@/components/declarations/fields/groups";
import { Questions } from "@/components/declarations/fields/questions";
import { FieldGroup } from "@/components/form/field-group";
import { TextArea } from "@/components/form/text-area";
import { InsetText } from "@/components/ui/inset-text";
import { EXPLANATION_MAX, explanationField } from "@/lib/corrections/unlocking";
import {
  APPLY_STEPS,
  type DeclarationFieldName,
  fieldLabel,
  isFieldName,
  STEP_LABELS,
} from "@/lib/declarations/fields";

/** Every question, in the order of the form. */
export function AllQuestions() {
  return APPLY_STEPS.map((step) => (
    <section key={step} aria-labelledby={`section-${step}`} className="flex flex-col gap-8">
      <h2 id={`section-${step}`} className="border-b-4 border-blue-900 pt-4 pb-2 text-std-24B-150">
        {STEP_LABELS[step]}
      </h2>
      <Questions groups={STEP_GROUPS[step]} />
    </section>
  ));
}

type AskedQuestionsProps = {
  readonly asked: readonly { readonly field: string; readonly reason: string }[];
  /** Everything that the request unlocks. */
  readonly fields: readonly DeclarationFieldName[];
};

/** Only what was asked about, each with the reason; what is unlocked together with it follows. */
export function AskedQuestions({ asked, fields }: AskedQuestionsProps) {
  const names = asked.map(({ field }) => field);
  const others = fields.filter((field) => !names.includes(field));
  return (
    <>
      {asked.map(({ field, reason }) => (
        <FieldGroup key={field} legend={fieldLabel(field)}>
          <InsetText>
            <p className="font-700">依頼した内容</p>
            <p className="whitespace-pre-line">{reason}</p>
          </InsetText>
          {isFieldName(field) && <DeclarationField name={field} />}
          <TextArea
            name={explanationField(field)}
            label={`「${fieldLabel(field)}」を修正しない場合は、申請者の説明`}
            limit={EXPLANATION_MAX}
            rows={3}
          />
        </FieldGroup>
      ))}
      {others.length > 0 && (
        <FieldGroup legend="あわせて修正できる項目">
          {others.map((field) => (
            <DeclarationField key={field} name={field} />
          ))}
        </FieldGroup>
      )}
    </>
  );
}
