import { ReadingPage } from "@/components/content/reading-page";
import { Button, ButtonLink } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { JapanDay } from "@/lib/japan/dates";
import { COMPARED_MAX, SHORTLIST_MAX, withoutNumber } from "@/lib/offices/picked";
import type { ListedOffice } from "@/lib/offices/public-view";
import { routes } from "@/lib/routes";
import { Checks } from "./checks";
import { DemoNote } from "./demo-note";
import { OfficeList } from "./office-list";
import { OFFICE_PATH } from "./path";

type ShortlistPageProps = {
  readonly offices: readonly ListedOffice[];
  readonly missing: number;
  readonly today: JapanDay;
  readonly isDemo: boolean;
};

const LEAD = `候補はこのページのアドレスに含まれ、どこにも保存されません。アドレスをブックマークするか送ると、あとから同じ候補を見られます。${SHORTLIST_MAX}件まで加えられます。`;

export function OfficeShortlistPage({ offices, missing, today, isDemo }: ShortlistPageProps) {
  const numbers = offices.map(({ number }) => number);
  return (
    <ReadingPage title="候補の一覧" path={OFFICE_PATH} lead={LEAD}>
      <div className="flex flex-col gap-6">
        <p role="status">
          候補：<strong>{offices.length}件</strong>
        </p>
        {missing > 0 && <p>選んだ施設のうち{missing}件は、いまは公開されていません。</p>}
        {offices.length > 1 && <CompareChosen offices={offices} />}
        {isDemo && offices.length > 0 && <DemoNote />}
        <OfficeList
          offices={offices}
          today={today}
          act={({ number, name }) => (
            <a
              href={routes.officeShortlist(withoutNumber(numbers, number))}
              className="inline-flex min-h-11 items-center"
            >
              <VisuallyHidden>{name}を</VisuallyHidden>候補から外す
            </a>
          )}
        />
        <p data-print="hide">
          <ButtonLink href={routes.officeSearch(numbers.map((number) => ["list", number] as const))} look="outline">
            {offices.length === 0 ? "施設を探す" : "施設を探して加える"}
          </ButtonLink>
        </p>
      </div>
    </ReadingPage>
  );
}

type CompareChosenProps = { readonly offices: readonly ListedOffice[] };

/** The first ones are chosen already; others take their place. */
function CompareChosen({ offices }: CompareChosenProps) {
  return (
    <form
      action={routes.officeCompare()}
      method="get"
      className="flex flex-col gap-4 rounded-8 bg-solid-gray-50 p-4"
      data-print="hide"
    >
      <Checks
        legend={`比べる施設（${COMPARED_MAX}件まで）`}
        name="o"
        options={offices.map(({ number, name }) => ({ value: number, label: name }))}
        chosen={offices.slice(0, COMPARED_MAX).map(({ number }) => number)}
      />
      <p>
        <Button type="submit" size="medium" look="outline">
          選んだ施設を比べる
        </Button>
      </p>
    </form>
  );
}
