import { InventedNote } from "@/components/content/invented-note";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import type { PublicResult } from "@/lib/awards/results/view";
import { routes } from "@/lib/routes";
import { Paragraphs } from "./paragraphs";
import { WinnerItems } from "./winner-items";
import { AWARDS_TITLE } from "./words";

type WinnersPageProps = {
  readonly result: PublicResult;
  /** Years that were released before there were reports have none. */
  readonly hasReport: boolean;
  readonly isDemo: boolean;
};

/** 受賞者: everybody who was honoured in a year, by category, and how the jury saw the year. */
export function WinnersPage({ result, hasReport, isDemo }: WinnersPageProps) {
  const { fiscalYear, name, winners, commentary, sha256, releasedAt } = result;
  const byCategory = Map.groupBy(winners, ({ categoryName }) => categoryName);
  return (
    <ReadingPage
      title={`${name} 受賞者`}
      path={[
        { href: routes.awards(), label: AWARDS_TITLE },
        { href: routes.award(fiscalYear), label: name },
      ]}
      updatedOn={releasedAt}
    >
      {isDemo && <InventedNote>次の受賞者と取組は、すべて架空のものです。</InventedNote>}
      {[...byCategory].map(([category, ofCategory], index) => (
        <Section key={category} id={`category-${index + 1}`} heading={category}>
          <WinnerItems winners={ofCategory} level={3} />
        </Section>
      ))}
      <Section id="commentary" heading="総評">
        <Paragraphs text={commentary} />
      </Section>
      <Section id="ceremony" heading="表彰式">
        <p>
          <a href={routes.awardCeremony(fiscalYear)}>表彰式のページ</a>
        </p>
      </Section>
      <Section id="seal" heading="決定の封印">
        <p className="max-w-text">
          受賞者の一覧、講評、総評は、決定のときにハッシュ値で封印しています。SHA-256：
          <code className="break-all">{sha256}</code>
        </p>
        {hasReport && (
          <p>
            <a href={routes.awardIntegrity(fiscalYear)}>審査の公正さの報告</a>
          </p>
        )}
      </Section>
    </ReadingPage>
  );
}
