import { notFound } from "next/navigation";
import { connection } from "next/server";
import { JudgedRows } from "@/components/jury/judged-rows";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DescriptionList } from "@/components/ui/description-list";
import { requireJuror } from "@/lib/auth/juror";
import { getEntryToJudge } from "@/lib/awards/jury/queries/entries";
import { routes } from "@/lib/routes";

export const instant = false;

type JuryEntryPageProps = { readonly params: Promise<{ readonly number: string }> };

export default async function JuryEntryPage({ params }: JuryEntryPageProps) {
  await connection();
  const juror = await requireJuror();
  const entry = await getEntryToJudge(juror, (await params).number);
  if (entry === null) notFound();
  const { number, title, applicantName, category, partners, rows, papers } = entry;
  return (
    <MainArea before={<BackLink href={routes.juryEntries()} label="審査する応募に戻る" />}>
      <title>{pageTitle(title, "表彰の審査")}</title>
      <PageHeading>{title}</PageHeading>
      <DescriptionList
        items={[
          { term: "応募者", details: applicantName },
          { term: "部門", details: category },
          { term: "連携自治体", details: partners.length === 0 ? "なし" : partners.join("、") },
          { term: "受付番号", details: number },
        ]}
      />
      <JudgedRows rows={rows} papers={papers} />
    </MainArea>
  );
}
