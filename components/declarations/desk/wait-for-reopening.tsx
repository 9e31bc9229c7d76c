import { type ActSubject, ActSubjectLine } from "@/components/cases/desk/act-form";
import { type ReopenRequest, ReopenRequestFacts } from "@/components/cases/desk/reopen-request-facts";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";

type WaitForReopeningProps = { readonly subject: ActSubject; readonly request: ReopenRequest };

export function WaitForReopening({ subject, request }: WaitForReopeningProps) {
  return (
    <>
      <title>{pageTitle("再開の承認待ち", subject.number, "事務局")}</title>
      <PageHeading
        over={<ActSubjectLine subject={subject} />}
        lead="依頼した人とは別の担当者が、承認または却下します。"
      >
        再開の承認を待っています
      </PageHeading>
      <ReopenRequestFacts request={request} />
    </>
  );
}
