import { ReadingPage } from "@/components/content/reading-page";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import type { JapanDay } from "@/lib/japan/dates";
import type { ComparedRow } from "@/lib/offices/compare";
import { COMPARED_MAX } from "@/lib/offices/picked";
import type { ListedOffice } from "@/lib/offices/public-view";
import { routes } from "@/lib/routes";
import { CompareTable } from "./compare-table";
import { DemoNote } from "./demo-note";
import { OFFICE_PATH } from "./path";

type ComparePageProps = {
  readonly offices: readonly ListedOffice[];
  readonly rows: readonly ComparedRow[];
  /** How many the address named, and how many of them are not shown any more. */
  readonly asked: number;
  readonly missing: number;
  readonly today: JapanDay;
  readonly isDemo: boolean;
};

/** Up to four beside each other, named by the address alone. */
export function OfficeComparePage({ offices, rows, asked, missing, today, isDemo }: ComparePageProps) {
  const numbers = offices.map(({ number }) => number);
  return (
    <ReadingPage
      title="サテライトオフィスを比べる"
      path={OFFICE_PATH}
      lead="選んだ施設を並べて比べます。このページのアドレスを送ると、ほかの人も同じ内容を見られます。"
    >
      {asked > COMPARED_MAX && (
        <NotificationBanner tone="warning" title={`比べられるのは${COMPARED_MAX}件までです`}>
          <p>
            {asked}件が選ばれていたため、先頭の{COMPARED_MAX}件を表示しています。
          </p>
        </NotificationBanner>
      )}
      {missing > 0 && <p className="mb-6">選んだ施設のうち{missing}件は、いまは公開されていません。</p>}
      {offices.length === 0 && <p>比べる施設が選ばれていません。検索結果で「候補に加える」を選ぶと、比べられます。</p>}
      {offices.length === 1 && (
        <p className="mb-6">1件だけが選ばれています。ほかの施設を候補に加えると、比べられます。</p>
      )}
      {offices.length > 0 && (
        <>
          {isDemo && <DemoNote />}
          <CompareTable offices={offices} rows={rows} today={today} />
        </>
      )}
      <p className="mt-8 flex flex-wrap gap-4" data-print="hide">
        <ButtonLink href={routes.officeSearch(numbers.map((number) => ["list", number] as const))} look="outline">
          施設を探して加える
        </ButtonLink>
        {numbers.length > 0 && (
          <ButtonLink href={routes.officeShortlist(numbers)} look="outline">
            候補の一覧として見る
          </ButtonLink>
        )}
      </p>
    </ReadingPage>
  );
}
