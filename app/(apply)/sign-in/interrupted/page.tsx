import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { PROBLEMS } from "@/lib/auth/oidc/problem";
import { problemTexts } from "@/lib/auth/oidc/problem-texts";
import { offeredProvider } from "@/lib/auth/oidc/providers";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = {
  title: pageTitle("職員認証の中断", "事務局のサインイン"),
  robots: { index: false },
};

const querySchema = z.object({
  problem: z.enum(PROBLEMS).catch("unavailable"),
  way: z.enum(["sign-in", "link"]).catch("sign-in"),
});

type InterruptedPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Asks the database nothing: it may be what is missing. */
export default async function InterruptedPage({ searchParams }: InterruptedPageProps) {
  await connection();
  const { problem, way } = querySchema.parse(await searchParams);
  const { title, advice, mayRetry } = problemTexts[problem];
  const isLinking = way === "link";
  const again = isLinking ? routes.adminIdentity() : routes.apiProvider("ministry");
  return (
    <MainArea>
      <PageHeading lead={advice}>{title}</PageHeading>
      <div className="flex flex-col items-start gap-6">
        {mayRetry && offeredProvider("ministry") !== null && (
          <ButtonLink href={again} look="outline">
            職員認証をやり直す
          </ButtonLink>
        )}
        <p>
          {isLinking ? (
            <>
              登録せずに戻るときは、<a href={routes.adminAccount()}>自分の設定</a>を開いてください。
            </>
          ) : (
            <>
              職員認証を使わないときは、<a href={routes.signIn()}>パスワードと確認コードでサインイン</a>
              してください。
            </>
          )}
        </p>
      </div>
    </MainArea>
  );
}
