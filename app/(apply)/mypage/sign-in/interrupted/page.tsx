import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { PROBLEMS } from "@/lib/auth/oidc/problem";
import { holderProblemTexts } from "@/lib/auth/oidc/problem-texts";
import { offeredProvider } from "@/lib/auth/oidc/providers";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = {
  title: pageTitle("GビズIDの中断", "マイページ"),
  robots: { index: false },
};

const querySchema = z.object({ problem: z.enum(PROBLEMS).catch("unavailable") });

type InterruptedPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Asks the database nothing: it may be what is missing. */
export default async function HolderInterruptedPage({ searchParams }: InterruptedPageProps) {
  await connection();
  const { title, advice, mayRetry } = holderProblemTexts[querySchema.parse(await searchParams).problem];
  return (
    <MainArea>
      <PageHeading lead={advice}>{title}</PageHeading>
      <div className="flex flex-col items-start gap-6">
        {mayRetry && offeredProvider("gbizid") !== null && (
          <ButtonLink href={routes.apiProvider("gbizid")} look="outline">
            GビズIDをやり直す
          </ButtonLink>
        )}
        <p>
          GビズIDを使わないときは、<a href={routes.mypageSignIn()}>メールアドレスでマイページに入る</a>ことができます。
        </p>
      </div>
    </MainArea>
  );
}
