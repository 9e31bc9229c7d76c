import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/field-group";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ROLES } from "@/lib/awards/conflicts/detection/parties";
import { AFFILIATION_ROWS, roleLabels } from "@/lib/awards/jury/forms/affiliation";
import type { JurorProfile } from "@/lib/awards/jury/profile";

type AffiliationFieldsProps = { readonly affiliations: JurorProfile["affiliations"] };

const roles = ROLES.map((value) => ({ value, label: roleLabels[value] }));

export function AffiliationFields({ affiliations }: AffiliationFieldsProps) {
  return AFFILIATION_ROWS.map((row) => {
    const known = affiliations[row - 1];
    const name = (part: string) => `affiliation${row}.${part}`;
    return (
      <FieldGroup
        key={row}
        legend={`所属・関係${row}`}
        {...(row === 1 ? { help: "応募との利益相反を調べるために使います。使わない行は、空けておきます。" } : {})}
      >
        <TextField
          name={name("organizationName")}
          label={`団体${row}の名称`}
          autoComplete="off"
          defaultValue={known?.organizationName}
        />
        <TextField
          name={name("corporateNumber")}
          label={`団体${row}の法人番号`}
          width="medium"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={known?.corporateNumber ?? undefined}
        />
        <SelectField name={name("role")} label={`団体${row}との関係`} options={roles} defaultValue={known?.role} />
        <DateField name={name("from")} label={`関係${row}が始まった日`} defaultValue={known?.from ?? undefined} />
        <DateField name={name("to")} label={`関係${row}が終わった日`} defaultValue={known?.to ?? undefined} />
      </FieldGroup>
    );
  });
}
