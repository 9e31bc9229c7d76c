import { CheckboxField } from "@/components/form/checkbox-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Heading } from "@/components/ui/heading";
import { CONSULTATION_STEPS, type ConsultationField, fieldsOfStep, STEP_LABELS } from "@/lib/consultations/fields";
import { HEARD_FROM, METHODS, TOPICS } from "@/lib/consultations/options";
import { CONTENT_MAX, WISHES_MAX } from "@/lib/consultations/schema";
import { PREFECTURES } from "@/lib/japan/prefecture";

/** The questions of the public form on one page, for an officer who hears the answers; papers come with the thread. */
export function EntryFields() {
  return CONSULTATION_STEPS.map((step) => (
    <div key={step} className="flex flex-col gap-8">
      <Heading level={2}>{STEP_LABELS[step]}</Heading>
      {fieldsOfStep(step)
        .filter(({ name }) => name !== "files")
        .map((field) => (
          <EntryField key={field.name} field={field} />
        ))}
    </div>
  ));
}

const prefectures = PREFECTURES.map(({ code, name }) => ({ value: code, label: name }));

function EntryField({ field: { name, label, help, isRequired } }: { readonly field: ConsultationField }) {
  const texts = { name, label, help, required: isRequired };
  switch (name) {
    case "topics":
      return <CheckboxField {...texts} options={TOPICS} />;
    case "content":
      return <TextArea {...texts} limit={CONTENT_MAX} rows={10} />;
    case "wishes":
      return <TextArea {...texts} limit={WISHES_MAX} rows={4} />;
    case "candidates":
      return <TextArea {...texts} limit={300} rows={3} />;
    case "method":
      return <RadioField {...texts} options={METHODS} />;
    case "prefectureCode":
      return <SelectField {...texts} options={prefectures} width="medium" />;
    case "heardFrom":
      return <SelectField {...texts} options={HEARD_FROM} width="medium" />;
    case "contactEmail":
      return <TextField {...texts} type="email" />;
    case "contactPhone":
      return <TextField {...texts} type="tel" width="medium" />;
    default:
      return <TextField {...texts} />;
  }
}
