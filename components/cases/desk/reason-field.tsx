import { TextArea } from "@/components/form/text-area";
import { REASON_MAX } from "@/lib/corrections/return-schema";

type ReasonFieldProps = { readonly label: string; readonly help?: string };

export function ReasonField({ label, help = "申請者へのメールに、このまま記載されます。" }: ReasonFieldProps) {
  return <TextArea name="reason" label={label} help={help} limit={REASON_MAX} rows={5} required />;
}
