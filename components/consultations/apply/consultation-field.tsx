import { CheckboxField } from "@/components/form/checkbox-field";
import { DocumentsField } from "@/components/form/documents-field";
import type { FieldProps } from "@/components/form/field-types";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { CONSULTATION_FIELDS, type ConsultationFieldName } from "@/lib/consultations/fields";
import { HEARD_FROM, METHODS, TOPICS } from "@/lib/consultations/options";
import { CONTENT_MAX, WISHES_MAX } from "@/lib/consultations/schema";
import { PREFECTURES } from "@/lib/japan/prefecture";

type ConsultationFieldProps = { readonly name: ConsultationFieldName };

const prefectures = PREFECTURES.map(({ code, name }) => ({ value: code, label: name }));

/** One question of the consultation, as every form asks it. */
export function ConsultationField({ name }: ConsultationFieldProps) {
  const field = propsOf(name);
  switch (name) {
    case "topics":
      return <CheckboxField {...field} options={TOPICS} />;
    case "method":
      return <RadioField {...field} options={METHODS} />;
    case "content":
      return <TextArea {...field} limit={CONTENT_MAX} rows={10} />;
    case "wishes":
      return <TextArea {...field} limit={WISHES_MAX} rows={4} />;
    case "candidates":
      return <TextArea {...field} limit={300} rows={3} />;
    case "files":
      return <DocumentsField {...field} />;
    case "prefectureCode":
      return <SelectField {...field} options={prefectures} width="short" autoComplete="address-level1" />;
    case "heardFrom":
      return <SelectField {...field} options={HEARD_FROM} width="medium" />;
    case "contactEmail":
      return <TextField {...field} type="email" inputMode="email" autoComplete="email" spellCheck={false} />;
    case "contactPhone":
      return <TextField {...field} type="tel" inputMode="tel" autoComplete="tel" width="medium" />;
    case "contactName":
      return <TextField {...field} autoComplete="name" width="medium" spellCheck={false} />;
    case "organizationName":
      return <TextField {...field} autoComplete="organization" spellCheck={false} />;
    default:
      return <TextField {...field} autoComplete="off" width={name === "subject" ? "full" : "medium"} />;
  }
}

function propsOf(name: ConsultationFieldName): FieldProps {
  const field = CONSULTATION_FIELDS.find((one) => one.name === name);
  if (field === undefined) throw new Error(`There is no question ${name}.`);
  return { name, label: field.label, required: field.isRequired, ...("help" in field ? { help: field.help } : {}) };
}
