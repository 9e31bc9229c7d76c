import { TextField } from "@/components/form/text-field";

type PlanFieldsProps = { readonly startsAt?: string; readonly place?: string };

/** When and where. */
export function PlanFields({ startsAt, place }: PlanFieldsProps) {
  return (
    <>
      <TextField
        name="startsAt"
        label="開催の日時"
        type="datetime-local"
        width="medium"
        defaultValue={startsAt}
        required
      />
      <TextField
        name="place"
        label="場所"
        help="オンラインの場合は、その旨を書いてください。"
        defaultValue={place}
        required
      />
    </>
  );
}
