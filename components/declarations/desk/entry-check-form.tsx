import type { ReactNode } from "react";
import { ChannelField } from "@/components/cases/desk/channel-field";
import { ConsentField } from "@/components/form/consent-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { CONSENTS } from "@/lib/declarations/consents";
import type { FormAction } from "@/lib/forms/form";

type EntryCheckFormProps = {
  readonly heading: string;
  readonly send: string;
  readonly over: ReactNode;
  readonly action: FormAction;
  readonly seen: number;
  /** A first application: that everything is agreed to has to stand on the paper. */
  readonly asksForConsents: boolean;
  readonly back: string;
  readonly children: ReactNode;
};

/** The last look before it is taken as the declarer's. */
export function EntryCheckForm(props: EntryCheckFormProps) {
  const { heading, send, over, action, seen, asksForConsents, back, children } = props;
  return (
    <GovForm
      action={action}
      title={pageTitle(heading, "事務局")}
      heading={<PageHeading over={over}>{heading}</PageHeading>}
    >
      <HiddenField name="seen" value={seen} />
      {children}
      <ChannelField />
      {asksForConsents && <PaperConsents />}
      <p>まだ受け付けていません。「{send}」を押すと、申請者からの送信として記録し、申請者に受付のメールを送ります。</p>
      <FormActions>
        <SubmitButton>{send}</SubmitButton>
        <ButtonLink href={back} look="outline" size="large">
          入力に戻る
        </ButtonLink>
      </FormActions>
    </GovForm>
  );
}

function PaperConsents() {
  return (
    <div className="flex flex-col gap-3">
      <p>次のすべてについて、申請者の確認と同意が書面などに記載されていることを確かめてください。</p>
      <ul className="list-disc pl-6">
        {CONSENTS.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ul>
      <ConsentField name="consents" label="すべての条件の確認と同意が、書面などに記載されている" required />
    </div>
  );
}
