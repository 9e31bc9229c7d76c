import { notFound } from "next/navigation";
import { openEdition } from "@/app/admin/awards/open-edition";
import { DecideForms } from "@/components/awards/desk/decide-forms";
import { DifferenceTable } from "@/components/awards/desk/difference-table";
import { EditionFacts } from "@/components/awards/desk/edition-facts";
import { WholeSettings } from "@/components/awards/desk/whole-settings";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Section } from "@/components/ui/section";
import { settingsInWords } from "@/lib/awards/editions/rules/settings-in-words";
import { routes } from "@/lib/routes";
import { approveAction, refuseAction } from "./actions";

export const instant = false;

type DecidePageProps = { readonly params: Promise<{ readonly year: string }> };

/** Everything the second person has to see before agreeing: what differs, or the whole when nothing holds yet. */
export default async function DecidePage({ params }: DecidePageProps) {
  const { edition } = await openEdition(params);
  const { fiscalYear, work, current, differences, actions } = edition;
  if (work === null || !actions.includes("approve")) notFound();
  const heading = `${fiscalYear}年度の設定を承認するか`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      <EditionFacts edition={edition} />
      {current !== null && (
        <Section title="公開中の設定と違うところ">
          <DifferenceTable differences={differences} />
        </Section>
      )}
      <Section title="設定の全体">
        <WholeSettings rows={settingsInWords(work.settings)} isOpen={current === null} />
      </Section>
      <DecideForms approve={approveAction} refuse={refuseAction} work={work} />
    </MainArea>
  );
}
