import { REASON_MAX } from "@/lib/corrections/return-schema";
import { TickWithBox } from "./tick-with-box";

type AskFieldProps = {
  readonly field: string;
  readonly label: string;
  readonly value: string;
};

/** One answer that can be asked about: ticked, it opens a box for the reason. */
export function AskField({ field, label, value }: AskFieldProps) {
  return (
    <TickWithBox
      group="ask"
      value={field}
      label={label}
      description={value === "" ? "（未入力）" : value}
      box={{
        name: `reason-${field}`,
        label: `「${label}」の修正をお願いする理由`,
        help: "何をどのように直せばよいかが伝わるように書いてください。申請者へのメールに、このまま記載されます。",
        limit: REASON_MAX,
        required: true,
      }}
    />
  );
}
