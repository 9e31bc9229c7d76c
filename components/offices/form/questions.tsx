import { FieldGroup } from "@/components/form/field-group";
import type { Option } from "@/components/form/field-types";
import { TextArea } from "@/components/form/text-area";
import { InsetText } from "@/components/ui/inset-text";
import { EXPLANATION_MAX, explanationField } from "@/lib/corrections/unlocking";
import type { Asked, OwnForm } from "@/lib/drafts/sectioned-form";
import { fieldLabel } from "@/lib/offices/fields";
import type { Section } from "@/lib/offices/sections";
import { SECTION_GROUPS } from "./groups";
import { OfficeField } from "./office-field";

type QuestionsProps = {
  readonly section: Section;
  readonly form: OwnForm;
  readonly municipalities: readonly Option[];
};

/** The open questions of a section, each with what the secretariat asked about it. */
export function Questions({ section, form: { fields, asked }, municipalities }: QuestionsProps) {
  const groups = SECTION_GROUPS[section].map((group) => ({
    ...group,
    fields: group.fields.filter((name) => fields.includes(name)),
  }));
  return groups
    .filter((group) => group.fields.length > 0)
    .map(({ legend, help, fields: names }) => (
      <FieldGroup key={legend} legend={legend} help={help}>
        {names.map((name) => (
          <Question key={name} name={name} municipalities={municipalities} asked={findAsked(asked, name)} />
        ))}
      </FieldGroup>
    ));
}

function findAsked(asked: readonly Asked[], name: string): Asked | undefined {
  return asked.find(({ field }) => field === name);
}

type QuestionProps = {
  readonly name: string;
  readonly municipalities: readonly Option[];
  readonly asked: Asked | undefined;
};

function Question({ name, municipalities, asked }: QuestionProps) {
  const field = <OfficeField name={name} municipalities={municipalities} />;
  if (asked === undefined) return field;
  return (
    <>
      <InsetText>
        <p className="font-700">「{fieldLabel(name)}」について、事務局からのお願い</p>
        <p className="whitespace-pre-line">{asked.reason}</p>
      </InsetText>
      {field}
      <TextArea
        name={explanationField(name)}
        label={`「${fieldLabel(name)}」を修正しない場合は、その理由`}
        limit={EXPLANATION_MAX}
        rows={3}
      />
    </>
  );
}
