import { TextArea } from "@/components/form/text-area";
import { COMMENTARY_MAX } from "@/lib/awards/results/forms";

type CommentaryFieldProps = { readonly defaultValue?: string };

/** 講評 of one winner. */
export function CommentaryField({ defaultValue = "" }: CommentaryFieldProps) {
  return (
    <TextArea
      name="commentary"
      label="講評"
      help="受賞者のページに公開します。個人の名前は書かないでください。"
      limit={COMMENTARY_MAX}
      rows={5}
      defaultValue={defaultValue}
      required
    />
  );
}
