import { notFound } from "next/navigation";
import { connection } from "next/server";
import { CompareTables } from "@/components/jury/scores/compare-tables";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { requireJuror } from "@/lib/auth/juror";
import { compareOwn } from "@/lib/awards/scoring/queries/compare";
import { routes } from "@/lib/routes";

export const instant = false;

type ComparePageProps = { readonly params: Promise<{ readonly year: string }> };

export default async function ComparePage({ params }: ComparePageProps) {
  await connection();
  const juror = await requireJuror();
  const { year } = await params;
  const comparison = /^\d{4}$/.test(year) ? await compareOwn(juror, Number(year)) : null;
  if (comparison === null) notFound();
  return (
    <MainArea width="wide" before={<BackLink href={routes.juryScores()} label="採点の一覧に戻る" />}>
      <title>{pageTitle("自分の採点を比べる", "表彰の審査")}</title>
      <PageHeading lead="提出した自分の採点だけです。甘すぎる、厳しすぎる項目がないかを確かめられます。">
        自分の採点を比べる
      </PageHeading>
      <CompareTables comparison={comparison} />
    </MainArea>
  );
}
