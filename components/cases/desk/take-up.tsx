import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

const FORM = "take-up";

type TakeUpFormProps = {
  readonly action: (data: FormData) => Promise<void>;
  /** The queue as it is filtered, as the query of its address. */
  readonly back: string;
};

/** 自分が担当する: one form for all lines of a queue; each line has only its button, which says which case. */
export function TakeUpForm({ action, back }: TakeUpFormProps) {
  return (
    <form id={FORM} action={action}>
      <HiddenField name="back" value={back} />
    </form>
  );
}

type TakeUpButtonProps = { readonly row: { readonly id: string; readonly version: number; readonly number: string } };

export function TakeUpButton({ row: { id, version, number } }: TakeUpButtonProps) {
  return (
    <Button type="submit" form={FORM} name="take" value={`${id}.${version}`} look="outline" size="small">
      自分が担当する<VisuallyHidden>：{number}</VisuallyHidden>
    </Button>
  );
}
