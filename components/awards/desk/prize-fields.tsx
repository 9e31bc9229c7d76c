import { FieldGroup } from "@/components/form/field-group";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import { PRIZE_ROWS } from "@/lib/awards/editions/forms/category";
import { PRIZE_RECIPIENTS, type Prize, prizeRecipientLabels } from "@/lib/awards/editions/rules/category-schema";

type PrizeFieldsProps = { readonly prizes: readonly Prize[] };

const recipients = PRIZE_RECIPIENTS.map((value) => ({ value, label: prizeRecipientLabels[value] }));

export function PrizeFields({ prizes }: PrizeFieldsProps) {
  return (
    <>
      {PRIZE_ROWS.map((row) => {
        const prize = prizes[row - 1];
        const name = (part: string) => `prize${row}.${part}`;
        return (
          <FieldGroup
            key={row}
            legend={`賞${row}`}
            {...(row === 1 ? { help: "使わない行は、名称を空けておきます。" } : {})}
          >
            <HiddenField name={name("key")} value={prize?.key ?? ""} />
            <TextField name={name("name")} label={`賞${row}の名称`} defaultValue={prize?.name} />
            <TextField
              name={name("places")}
              label={`賞${row}の数`}
              width="year"
              inputMode="numeric"
              defaultValue={prize === undefined ? undefined : String(prize.places)}
            />
            <RadioField
              name={name("recipient")}
              label={`賞${row}を受ける人`}
              options={recipients}
              defaultValue={prize?.recipient ?? "entrant"}
            />
          </FieldGroup>
        );
      })}
    </>
  );
}
