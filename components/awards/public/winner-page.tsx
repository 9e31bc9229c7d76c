import { InventedNote } from "@/components/content/invented-note";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { DescriptionList } from "@/components/ui/description-list";
import type { PublicWinner } from "@/lib/awards/results/view";
import { routes } from "@/lib/routes";
import { Paragraphs } from "./paragraphs";
import { AWARDS_TITLE } from "./words";

type WinnerPageProps = { readonly winner: PublicWinner; readonly award: string; readonly isDemo: boolean };

/** One winner: the effort, who worked together, and what the jury says of it. */
export function WinnerPage({ winner, award, isDemo }: WinnerPageProps) {
  const { fiscalYear, recipientName, entrantName, title, prizeName, categoryName, partners, summary } = winner;
  return (
    <ReadingPage
      title={title}
      over={`${prizeName}（${categoryName}）`}
      path={[
        { href: routes.awards(), label: AWARDS_TITLE },
        { href: routes.award(fiscalYear), label: award },
        { href: routes.awardWinners(fiscalYear), label: "受賞者" },
      ]}
      updatedOn={winner.publishedAt}
    >
      {isDemo && <InventedNote>この受賞者と取組は、架空のものです。</InventedNote>}
      <DescriptionList
        items={[
          { term: "受賞者", details: recipientName },
          ...(recipientName === entrantName ? [] : [{ term: "応募者", details: entrantName }]),
          ...(partners.length === 0 ? [] : [{ term: "連携自治体", details: partners.join("、") }]),
          { term: "賞", details: `${award} ${prizeName}` },
        ]}
      />
      <Section id="summary" heading="取組の概要">
        <Paragraphs text={summary} />
      </Section>
      <Section id="commentary" heading="講評">
        <Paragraphs text={winner.commentary} />
      </Section>
    </ReadingPage>
  );
}
