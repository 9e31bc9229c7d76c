import { type ActSubject, ActSubjectLine } from "@/components/cases/desk/act-form";
import { ConfirmStep } from "@/components/cases/desk/confirm-step";
import { type ReopenRequest, ReopenRequestFacts } from "@/components/cases/desk/reopen-request-facts";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SeenVersion } from "@/components/form/seen-version";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { FormAction } from "@/lib/forms/form";

type DecideReopeningProps = {
  readonly subject: ActSubject;
  readonly request: ReopenRequest;
  readonly action: FormAction;
};

const VERDICTS = [
  { value: "approve", label: "承認して再開する", help: "手続きは「確認中」に戻り、申請者にメールで知らせます。" },
  { value: "decline", label: "却下する", help: "手続きは終了したままです。申請者には知らせません。" },
] as const;

/** The second of two people. */
export function DecideReopening({ subject, request, action }: DecideReopeningProps) {
  return (
    <GovForm
      action={action}
      title={pageTitle("再開の承認", subject.number, "事務局")}
      heading={
        <PageHeading
          over={<ActSubjectLine subject={subject} />}
          lead="同僚からの依頼です。理由を読んで判断してください。"
        >
          手続きの再開を承認する
        </PageHeading>
      }
    >
      <HiddenField name="act" value="reopen" />
      <HiddenField name="id" value={subject.id} />
      <HiddenField name="requestId" value={request.id} />
      <SeenVersion version={subject.version} />
      <ReopenRequestFacts request={request} />
      <ConfirmStep
        label="この判断で決定する"
        consequence="同僚からの依頼です。理由を読んで判断してください。依頼は、この判断で終わります。"
      >
        <RadioField name="verdict" label="判断" options={VERDICTS} required />
      </ConfirmStep>
    </GovForm>
  );
}
