import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { ProcedureShell } from "@/components/layout/procedure-shell";
import { pageTitle } from "@/components/layout/site-name";
import { Letter } from "@/components/mail/letter";
import { MailStatusTag } from "@/components/mail/mail-status-tag";
import { Section } from "@/components/ui/section";
import { TimeText } from "@/components/ui/time-text";
import { isProduction } from "@/lib/env";
import { mailLabel, mailTemplates } from "@/lib/mail/all";
import { listKeptMails } from "@/lib/mail/queries";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("送られたメール", "デモ") };

/** Demonstration only: it shows codes and links that nobody but their receiver may see. */
export default async function DevMailPage() {
  await connection();
  if (isProduction()) notFound();
  const mails = await listKeptMails();
  return (
    <ProcedureShell isDemo>
      <MainArea>
        <PageHeading lead="このデモのメールは外へ送られず、ここに届きます。確認コードや再開用のリンクもここで読めます。">
          送られたメール
        </PageHeading>
        <p>
          <a href="#templates">ひな形の見本（{mailTemplates.length}種類）</a>
        </p>
        <Section title="新しい順に50通まで" id="sent">
          <SentMails mails={mails} />
        </Section>
        <Section title="ひな形の見本" id="templates">
          <p>すべてのひな形を、見本の内容で作ったものです。実在の団体や人ではありません。</p>
          <ul className="flex flex-col gap-12">
            {mailTemplates.map((template) => (
              <li key={template.key}>
                <Sample template={template} />
              </li>
            ))}
          </ul>
        </Section>
      </MainArea>
    </ProcedureShell>
  );
}

type SentMailsProps = { readonly mails: Awaited<ReturnType<typeof listKeptMails>> };

function SentMails({ mails }: SentMailsProps) {
  if (mails.length === 0) return <p>まだメールは送られていません。申請などの手続きを進めると、ここに届きます。</p>;
  return (
    <ol className="flex flex-col gap-12">
      {mails.map(({ id, template, createdAt, status, ...mail }) => (
        <li key={id}>
          <Letter
            {...mail}
            id={`mail-${id}`}
            facts={[
              { term: "種類", details: mailLabel(template) },
              { term: "作成", details: <TimeText at={createdAt} /> },
              { term: "状態", details: <MailStatusTag status={status} /> },
            ]}
          />
        </li>
      ))}
    </ol>
  );
}

type SampleProps = { readonly template: (typeof mailTemplates)[number] };

function Sample({ template }: SampleProps) {
  const { to, subject, text } = template.preview();
  return (
    <Letter
      id={`template-${template.key}`}
      subject={subject}
      recipient={to}
      body={text}
      facts={[
        { term: "種類", details: template.label },
        { term: "識別名", details: template.key },
      ]}
    />
  );
}
