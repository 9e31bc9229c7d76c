import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import type { AccountChangeKind, Duty } from "@/lib/db/generated/enums";
import { AccessForm } from "./access-form";
import { AccountLinks } from "./account-links";
import { endSessionsAction } from "./actions";
import { DutiesForm } from "./duties-form";

type AccountFormsProps = {
  readonly account: { readonly id: string; readonly duties: readonly Duty[]; readonly setupUntil: Date | null };
  /** What waits for a second person already. */
  readonly asked: readonly AccountChangeKind[];
};

/** What an administrator does with a colleague's account; each form stands for itself. */
export function AccountForms({ account: { id, duties, setupUntil }, asked }: AccountFormsProps) {
  return (
    <>
      <DutiesForm id={id} duties={duties} isAsked={asked.includes("DUTIES")} />
      <AccessForm
        id={id}
        isNewcomer={setupUntil !== null && duties.length === 0}
        isAsked={asked.includes("RECOVERY")}
      />
      <GovForm
        action={endSessionsAction}
        idPrefix="sessions-"
        heading={<Heading level={2}>サインインを終了する</Heading>}
      >
        <HiddenField name="id" value={id} />
        <p>端末の紛失などのとき、すべてのブラウザーで直ちにサインアウトさせます。</p>
        <FormActions>
          <SubmitButton look="outline">すべて終了する</SubmitButton>
        </FormActions>
      </GovForm>
      <AccountLinks id={id} />
    </>
  );
}
