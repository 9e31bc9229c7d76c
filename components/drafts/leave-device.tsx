import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";

type LeaveDeviceProps = {
  readonly action: FormAction;
  /** What can be done no more afterwards. */
  readonly children: ReactNode;
};

/** For shared devices: the next person shall not find what was typed. */
export function LeaveDevice({ action, children }: LeaveDeviceProps) {
  return (
    <section aria-labelledby="leave" className="mt-12 flex max-w-text flex-col gap-4" data-print="hide">
      <Heading level={2} id="leave">
        共用の端末をお使いの場合
      </Heading>
      <p>{children}</p>
      <GovForm action={action} idPrefix="leave">
        <FormActions>
          <SubmitButton look="outline">この端末の記録を消す</SubmitButton>
        </FormActions>
      </GovForm>
    </section>
  );
}
