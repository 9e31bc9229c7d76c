import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PersonaCard } from "@/components/accounts/persona-card";
import { HiddenField } from "@/components/form/hidden-field";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { ProcedureShell } from "@/components/layout/procedure-shell";
import { pageTitle } from "@/components/layout/site-name";
import { Button } from "@/components/ui/button";
import { InsetText } from "@/components/ui/inset-text";
import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { listPersonas } from "@/lib/accounts/personas";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";
import { enterAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("登場人物", "デモ") };

export default async function PersonasPage() {
  await connection();
  if (isProduction()) notFound();
  const personas = await listPersonas();
  return (
    <ProcedureShell isDemo>
      <MainArea>
        <PageHeading lead="架空の職員です。選ぶと、パスワードと確認コードを入力せずに、その人として事務局の画面に入ります。">
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
          <ul className="flex flex-col gap-4">
            {personas.map((persona) => (
              <li key={persona.email}>
                <PersonaCard persona={persona} enterForm={<EnterForm email={persona.email} name={persona.name} />} />
              </li>
            ))}
          </ul>
        </div>
      </MainArea>
    </ProcedureShell>
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
