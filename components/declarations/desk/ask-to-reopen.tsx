import { type ActSubject, ActSubjectLine } from "@/components/cases/desk/act-form";
import { ConfirmStep } from "@/components/cases/desk/confirm-step";
import { ReasonField } from "@/components/cases/desk/reason-field";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { FormAction } from "@/lib/forms/form";

type AskToReopenProps = { readonly subject: ActSubject; readonly action: FormAction };

/** The first of two people. */
export function AskToReopen({ subject, action }: AskToReopenProps) {
  return (
    <GovForm
      action={action}
      title={pageTitle("再開の依頼", subject.number, "事務局")}
      heading={<PageHeading over={<ActSubjectLine subject={subject} />}>手続きの再開を依頼する</PageHeading>}
    >
      <HiddenField name="act" value="ask-reopen" />
      <HiddenField name="id" value={subject.id} />
      <SeenVersion version={subject.version} />
      <ConfirmStep
        label="再開を依頼する"
        consequence="別の担当者が承認すると、手続きは「確認中」に戻り、理由を書いたメールが申請者に送られます。"
      >
        <ReasonField
          label="再開する理由"
          help="承認する担当者が読みます。承認されると、申請者へのメールにも記載されます。"
        />
      </ConfirmStep>
    </GovForm>
  );
}
