import type { ReactNode } from "react";
import { ChannelField } from "@/components/cases/desk/channel-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Button, ButtonLink } from "@/components/ui/button";
import type { FormAction } from "@/lib/forms/form";

type EntryCheckFormProps = {
  readonly heading: string;
  readonly send: string;
  readonly over: ReactNode;
  readonly action: FormAction;
  readonly seen: number;
  readonly back: string;
  /** Why it cannot be taken yet. */
  readonly obstacle: string | null;
  readonly children: ReactNode;
};

/** The last look before it is taken as the municipality's. */
export function EntryCheckForm(props: EntryCheckFormProps) {
  const { heading, send, over, action, seen, back, obstacle, children } = props;
  return (
    <GovForm
      action={action}
      title={pageTitle(heading, "事務局")}
      heading={<PageHeading over={over}>{heading}</PageHeading>}
    >
      <HiddenField name="seen" value={seen} />
      {children}
      {obstacle === null && <ChannelField />}
      <p id="send-note" className="border-t border-solid-gray-300 pt-6">
        {obstacle ??
          `まだ受け付けていません。「${send}」を押すと、自治体からの送信として記録し、自治体に受付のメールを送ります。`}
      </p>
      <FormActions>
        {obstacle === null ? (
          <SubmitButton>{send}</SubmitButton>
        ) : (
          <Button aria-disabled aria-describedby="send-note" size="large">
            {send}
          </Button>
        )}
        <ButtonLink href={back} look="outline" size="large">
          入力に戻る
        </ButtonLink>
      </FormActions>
    </GovForm>
  );
}
