import { openSeat } from "@/app/jury/open-seat";
import { AcceptForm, DeclineForm } from "@/components/jury/answer-forms";
import { TermsText } from "@/components/jury/terms-text";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Section } from "@/components/ui/section";
import { TimeText } from "@/components/ui/time-text";
import { JURY_TERMS_SHA256, juryTerms } from "@/lib/awards/jury/terms";
import { routes } from "@/lib/routes";
import { acceptAction, declineAction } from "./actions";

export const instant = false;

type TermsPageProps = { readonly params: Promise<{ readonly year: string }> };

export default async function TermsPage({ params }: TermsPageProps) {
  const { seat } = await openSeat(params);
  const { edition, step, termsAcceptedAt } = seat;
  return (
    <MainArea before={<BackLink href={routes.jury()} label="審査委員のホームに戻る" />}>
      <title>{pageTitle("就任の条件", "表彰の審査")}</title>
      <PageHeading lead={`${edition}の審査委員に就任していただくための条件です。`}>就任の条件</PageHeading>
      <TermsText clauses={juryTerms.clauses} />
      {step === "answer" ? (
        <>
          <Section title="就任する">
            <AcceptForm action={acceptAction} seat={seat} sha256={JURY_TERMS_SHA256} />
          </Section>
          <Section title="辞退する">
            <DeclineForm action={declineAction} seat={seat} />
          </Section>
        </>
      ) : (
        termsAcceptedAt !== null && (
          <Section title="同意の記録">
            <p>
              <TimeText at={termsAcceptedAt} />
              に同意していただきました。
            </p>
          </Section>
        )
      )}
    </MainArea>
  );
}
