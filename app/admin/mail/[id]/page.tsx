import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { CaseLink } from "@/components/mail/case-link";
import { LetterText } from "@/components/mail/letter";
import { MailFacts } from "@/components/mail/mail-facts";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { requireDuty } from "@/lib/auth/session";
import { caseAddress } from "@/lib/cases/flows";
import { getNumbers } from "@/lib/cases/queries/numbers";
import { formatDate, toJapanIso } from "@/lib/japan/dates";
import { mailLabel } from "@/lib/mail/all";
import { getMail, type MailDetail } from "@/lib/mail/queries";
import { routes } from "@/lib/routes";
import { retryMailAction } from "./actions";

export const instant = false;

const OUTCOMES = {
  retried: { tone: "success", title: "もう一度送信します。結果はこの画面で確認できます。" },
  refused: {
    tone: "error",
    title: "このメールは再送の対象ではありません。すでに再送されたか、送信されています。",
  },
} as const;

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ done: z.enum(["retried", "refused"]).optional().catch(undefined) });

type MailItemPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Also for who handles the case that the letter is about: the query knows whose letters those are. */
export default async function MailItemPage({ params, searchParams }: MailItemPageProps) {
  await connection();
  const staff = await requireDuty("MAIL", "DECLARATIONS", "OFFICES", "CONSULTATIONS", "AWARD");
  const asked = paramsSchema.safeParse(await params);
  const mail = asked.success ? await getMail(staff, asked.data.id) : null;
  if (mail === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  const number = (await getNumbers(staff, mail.caseId === null ? [] : [mail.caseId])).get(mail.caseId ?? "");
  const caseHref = number === undefined ? null : caseAddress(staff, number);
  const moment = `${formatDate(mail.createdAt)} ${toJapanIso(mail.createdAt).slice(11, 19)}`;
  const title = pageTitle(`${mail.subject}（${moment}）`, "送信メール", "事務局");
  const isRetriable = mail.status === "FAILED" && mail.mayRetry;
  return (
    <MainArea before={<BackLink {...backOf(staff, caseHref)} />}>
      {done && !isRetriable && <NotificationBanner {...OUTCOMES[done]} isOutcome />}
      {isRetriable ? (
        <Retry id={mail.id} title={title} subject={mail.subject} />
      ) : (
        <>
          <title>{title}</title>
          <PageHeading>{mail.subject}</PageHeading>
        </>
      )}
      <div className="mt-8">
        <MailFacts
          mail={mail}
          kind={mailLabel(mail.template)}
          caseNumber={<CaseLink number={number} href={caseHref} />}
        />
      </div>
      <Section title="本文">
        <Body mail={mail} />
      </Section>
    </MainArea>
  );
}

type RetryProps = { readonly id: string; readonly title: string; readonly subject: string };

/** What can be done stands first: a letter that did not go is why somebody opens this page. */
function Retry({ id, title, subject }: RetryProps) {
  return (
    <GovForm action={retryMailAction} title={title} heading={<PageHeading>{subject}</PageHeading>}>
      <HiddenField name="id" value={id} />
      <p>
        このメールは送信できませんでした。下の「送信できなかった理由」を確かめてから、再送してください。宛先の誤りが理由のときは、再送しても届きません。
      </p>
      <FormActions>
        <SubmitButton>再送する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type BodyProps = { readonly mail: MailDetail };

function Body({ mail: { body } }: BodyProps) {
  if (body !== null) return <LetterText body={body} />;
  return (
    <InsetText>
      <p>確認コードや本人だけが使えるリンクを含むため、事務局の画面には表示しません。</p>
    </InsetText>
  );
}

function backOf(staff: Staff, caseHref: string | null) {
  if (hasDuty(staff, "MAIL")) return { href: routes.adminMail(), label: "メールの一覧に戻る" };
  return caseHref === null
    ? { href: routes.admin(), label: "仕事の一覧に戻る" }
    : { href: caseHref, label: "案件に戻る" };
}
