import type { ReactNode } from "react";
import { FieldGroup } from "@/components/form/field-group";
import { TextArea } from "@/components/form/text-area";
import { InsetText } from "@/components/ui/inset-text";
import { EXPLANATION_MAX, explanationField } from "@/lib/corrections/unlocking";
import type { Asked, OwnForm } from "@/lib/drafts/sectioned-form";

export type QuestionGroup = {
  readonly legend: string;
  readonly help?: string | undefined;
  readonly fields: readonly string[];
};

type QuestionsProps = {
  readonly groups: readonly QuestionGroup[];
  readonly form: OwnForm;
  readonly labelOf: (name: string) => string;
  /** The control of a question. */
  readonly controlFor: (name: string) => ReactNode;
};

/** The open questions of a section, each with what the secretariat asked about it. */
export function Questions({ groups, form: { fields, asked }, labelOf, controlFor }: QuestionsProps) {
  return groups
    .map((group) => ({ ...group, fields: group.fields.filter((name) => fields.includes(name)) }))
    .filter((group) => group.fields.length > 0)
    .map(({ legend, help, fields: names }) => (
      <FieldGroup key={legend} legend={legend} help={help}>
        {names.map((name) => (
          <Question key={name} name={name} label={labelOf(name)} asked={asked.find(({ field }) => field === name)}>
            {controlFor(name)}
          </Question>
        ))}
      </FieldGroup>
    ));
}

type QuestionProps = {
  readonly name: string;
  readonly label: string;
  readonly asked: Asked | undefined;
  readonly children: ReactNode;
};

function Question({ name, label, asked, children }: QuestionProps) {
  if (asked === undefined) return children;
  return (
    <>
      <InsetText>
        <p className="font-700">「{label}」について、事務局からのお願い</p>
        <p className="whitespace-pre-line">{asked.reason}</p>
      </InsetText>
      {children}
      <TextArea
        name={explanationField(name)}
        label={`「${label}」を修正しない場合は、その理由`}
        limit={EXPLANATION_MAX}
        rows={3}
      />
    </>
  );
}
