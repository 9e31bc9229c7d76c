import type { ReactNode } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Button, ButtonLink } from "@/components/ui/button";
import type { FormAction } from "@/lib/forms/form";
import { FormActions } from "./form-actions";
import { GovForm } from "./gov-form";
import { HiddenField } from "./hidden-field";
import { SubmitButton } from "./submit-button";

type SendFormProps = {
  readonly action: FormAction;
  readonly heading: string;
  /** Of which part of the portal, for the title. */
  readonly area: string;
  readonly lead: string;
  readonly draftId: string;
  /** The save that is shown here: what another tab changes after it is not sent unseen. */
  readonly seen: number;
  readonly back: string;
  /** Why it cannot be sent yet. */
  readonly obstacle: string | null;
  readonly children: ReactNode;
};

/** The last look before sending: nothing is sent until the button is pressed. */
export function SendForm({ action, heading, area, lead, draftId, seen, back, obstacle, children }: SendFormProps) {
  return (
    <GovForm
      action={action}
      title={pageTitle(heading, area)}
      heading={<PageHeading lead={lead}>{heading}</PageHeading>}
    >
      <HiddenField name="draft" value={draftId} />
      <HiddenField name="seen" value={seen} />
      {children}
      <p id="send-note" className="border-t border-solid-gray-300 pt-6">
        {obstacle ?? "まだ送信していません。「この内容で送信する」を押すと、事務局に送信します。"}
      </p>
      <FormActions>
        {obstacle === null ? (
          <SubmitButton>この内容で送信する</SubmitButton>
        ) : (
          <Button aria-disabled aria-describedby="send-note" size="large">
            この内容で送信する
          </Button>
        )}
        <ButtonLink href={back} look="outline" size="large">
          入力に戻る
        </ButtonLink>
      </FormActions>
    </GovForm>
  );
}
