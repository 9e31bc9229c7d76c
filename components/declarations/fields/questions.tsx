import { FieldGroup } from "@/components/form/field-group";
import { DeclarationField } from "./declaration-field";
import type { QuestionGroup } from "./groups";

type QuestionsProps = { readonly groups: readonly QuestionGroup[] };

export function Questions({ groups }: QuestionsProps) {
  return groups.map(({ legend, help, fields }) => (
    <FieldGroup key={legend} legend={legend} help={help}>
      {fields.map((name) => (
        <DeclarationField key={name} name={name} />
      ))}
    </FieldGroup>
  ));
}
