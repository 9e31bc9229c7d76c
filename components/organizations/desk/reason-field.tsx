import { TextArea } from "@/components/form/text-area";
import { DESK_REASON_MAX } from "@/lib/organizations/desk-schema";

type ReasonFieldProps = { readonly help?: string };

export function ReasonField({ help = "監査記録に残ります。" }: ReasonFieldProps) {
  return <TextArea name="reason" label="理由" help={help} limit={DESK_REASON_MAX} rows={3} required />;
}
