import { ConsentField } from "@/components/form/consent-field";
import { FieldGroup } from "@/components/form/field-group";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { DECLARED_KINDS, declaredKindLabels } from "@/lib/awards/conflicts/grounds";
import { NOTE_MAX } from "@/lib/awards/jury/forms/declaration";
import type { EntryToDeclare } from "@/lib/awards/jury/view";

type EntryFieldsProps = { readonly entry: EntryToDeclare };

const kinds = DECLARED_KINDS.map((value) => ({ value, label: declaredKindLabels[value] }));

/** One entry to say yes or no to. What has to be said of a conflict is asked once the box is ticked. */
export function EntryFields({ entry: { number, applicantName, title, category, partners } }: EntryFieldsProps) {
  const name = (part: string) => `entries.${number}.${part}`;
  return (
    <FieldGroup legend={applicantName}>
      <div>
        <p className="font-700">{title}</p>
        <p>
          {number}　{category}
          {partners.length > 0 && <>　連携自治体：{partners.join("、")}</>}
        </p>
      </div>
      <div className="group flex flex-col gap-6">
        <ConsentField name={name("has")} label={`利益相反があります：${applicantName}`} />
        <div className="hidden flex-col gap-6 border-l-4 border-solid-gray-300 pl-4 group-has-[input:checked]:flex">
          <SelectField name={name("kind")} label="関係の種類" options={kinds} width="long" required />
          <TextArea name={name("note")} label="関係の説明" limit={NOTE_MAX} rows={2} required />
        </div>
      </div>
    </FieldGroup>
  );
}
