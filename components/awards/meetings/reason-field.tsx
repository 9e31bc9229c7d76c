import { TextArea } from "@/components/form/text-area";
import { REASON_MAX } from "@/lib/awards/deliberation/reason";

type ReasonFieldProps = { readonly help: string };

export function ReasonField({ help }: ReasonFieldProps) {
  return <TextArea name="reason" label="理由" help={help} limit={REASON_MAX} rows={3} required />;
}
