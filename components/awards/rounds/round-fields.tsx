import { DateField } from "@/components/form/date-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { REASON_MAX, REFERENCES_MAX } from "@/lib/awards/rounds/forms/round";

export function ClosingFields() {
  return (
    <>
      <DateField name="closesDay" label="採点の期限の日" required />
      <TextField name="closesTime" label="採点の期限の時刻" help="日本時間です。例：17:00" width="short" required />
    </>
  );
}

type ReasonFieldProps = { readonly help: string };

export function ReasonField({ help }: ReasonFieldProps) {
  return <TextArea name="reason" label="理由" help={help} limit={REASON_MAX} rows={3} required />;
}

type ReferencesFieldProps = { readonly numbers: readonly string[] };

export function ReferencesField({ numbers }: ReferencesFieldProps) {
  return (
    <TextArea
      name="references"
      label="基準合わせの応募の番号"
      help="部門ごとに2件を、1行に1つ入力してください。行わないときは、空のままにします。"
      limit={REFERENCES_MAX}
      rows={4}
      defaultValue={numbers.join("\n")}
    />
  );
}
