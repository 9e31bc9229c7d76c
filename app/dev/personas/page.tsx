import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { JurorCard, MemberCard, PersonaCard } from "@/components/accounts/persona-card";
import { HiddenField } from "@/components/form/hidden-field";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { ProcedureShell } from "@/components/layout/procedure-shell";
import { pageTitle } from "@/components/layout/site-name";
import { Button } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/inset-text";
import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { listPersonas } from "@/lib/accounts/personas";
import { listJurorPersonas } from "@/lib/awards/jury/personas";
import { isProduction } from "@/lib/env";
import { listMemberPersonas } from "@/lib/members/personas";
import { routes } from "@/lib/routes";
import { enterAction, enterMemberAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("登場人物", "デモ") };

export default async function PersonasPage() {
  await connection();
  if (isProduction()) notFound();
  const [personas, jurors, members] = await Promise.all([listPersonas(), listJurorPersonas(), listMemberPersonas()]);
  return (
    <ProcedureShell isDemo>
      <MainArea>
        <PageHeading lead="架空の人です。選ぶと、パスワードや確認コードを入力せずに、その人として事務局の画面、審査委員の画面またはマイページに入ります。">
          登場人物
        </PageHeading>
        <div className="flex flex-col gap-6">
          <InsetText>
            <p>
              <a href={routes.signIn()}>サインインの画面</a>から入るときのパスワードは、全員
              <code className="mx-1 font-mono select-all">{DEMO_PASSWORD}</code>
              です。確認コードは30秒ごとに変わります。この画面を読み込み直すと、今の番号が表示されます。
            </p>
          </InsetText>
          <Heading level={2}>事務局の職員</Heading>
          <ul className="flex flex-col gap-4">
            {personas.map((persona) => (
              <li key={persona.email}>
                <PersonaCard persona={persona} enterForm={<EnterForm email={persona.email} name={persona.name} />} />
              </li>
            ))}
          </ul>
          <Heading level={2}>表彰の審査委員</Heading>
          <ul className="flex flex-col gap-4">
            {jurors.map((persona) => (
              <li key={persona.email}>
                <JurorCard persona={persona} enterForm={<EnterForm email={persona.email} name={persona.name} />} />
              </li>
            ))}
          </ul>
          <Heading level={2}>団体のメンバー</Heading>
          <ul className="flex flex-col gap-4">
            {members.map((persona) => (
              <li key={persona.email}>
                <MemberCard persona={persona} enterForm={<EnterMember {...persona} />} />
              </li>
            ))}
          </ul>
        </div>
      </MainArea>
    </ProcedureShell>
  );
}

function EnterMember({ email, name }: EnterFormProps) {
  return (
    <form action={enterMemberAction}>
      <HiddenField name="email" value={email} />
      <Button type="submit" size="medium">
        {name}さんとして入る
      </Button>
    </form>
  );
}

type EnterFormProps = { readonly email: string; readonly name: string };

function EnterForm({ email, name }: EnterFormProps) {
  return (
    <form action={enterAction}>
      <HiddenField name="email" value={email} />
      <Button type="submit" size="medium">
        {name}さんとして入る
      </Button>
    </form>
  );
}
