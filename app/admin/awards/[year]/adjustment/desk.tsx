import { AdjustmentFacts } from "@/components/awards/adjustment/adjustment-facts";
import { CategoryPart } from "@/components/awards/adjustment/category-part";
import { ChoiceNav } from "@/components/awards/adjustment/choice-nav";
import { Section } from "@/components/ui/section";
import { TimeText } from "@/components/ui/time-text";
import type { Sorting, SortKey } from "@/lib/awards/adjustment/desk/sorting";
import type { AdjustmentDesk } from "@/lib/awards/adjustment/desk/view";
import { stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import { routes } from "@/lib/routes";
import { AskPart } from "./ask-part";
import type { AdjustmentQuery } from "./query";

type DeskProps = {
  readonly desk: AdjustmentDesk;
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly query: AdjustmentQuery;
};

/** Everything that an officer without a conflict sees of a stage. */
export function Desk({ desk, editionId, fiscalYear, query }: DeskProps) {
  const { stage, stages, head, waitingSince, categories, category } = desk;
  const here = (more: Record<string, string>) =>
    routes.adminAdjustment(fiscalYear, { stage, ...(category === null ? {} : { category: category.key }), ...more });
  return (
    <>
      <ChoiceNav
        label="審査の段階"
        current={stage}
        choices={stages.map((key) => {
          return { key, label: stageLabels[key], href: routes.adminAdjustment(fiscalYear, { stage: key }) };
        })}
      />
      {waitingSince !== null && (
        <p className="mt-6">
          計算しています（依頼：
          <TimeText at={waitingSince} />
          ）。数秒後に<a href={here({})}>この画面を開き直して</a>ください。
        </p>
      )}
      {head !== null && (
        <Section title="計算の記録">
          {!head.isCurrent && (
            <p className="font-700">
              この計算の後に、評価票か応募の状況が変わりました。もう一度計算すると、いまの評価票による結果になります。
            </p>
          )}
          <AdjustmentFacts head={head} fiscalYear={fiscalYear} />
        </Section>
      )}
      <AskPart desk={desk} editionId={editionId} />
      <ChoiceNav
        label="部門"
        current={category?.key ?? ""}
        choices={categories.map(({ key, name, count }) => {
          return { key, label: `${name}（${count}件）`, href: here({ category: key }) };
        })}
      />
      {head !== null && category !== null && (
        <CategoryPart
          category={category}
          rankBy={desk.rankBy}
          sorting={sortingOf(desk, query)}
          sortHref={(key) => here(turned(sortingOf(desk, query), key))}
          csvHref={routes.adminAdjustmentFile(fiscalYear, `${head.id}-${category.key}.csv`)}
        />
      )}
    </>
  );
}

/** By what entries are ranked, the best first, until somebody chooses another column. */
function sortingOf({ category, rankBy }: AdjustmentDesk, { sort, order }: AdjustmentQuery): Sorting {
  const key = sort ?? (category?.isAdjusted === false ? "raw" : rankBy);
  return { key, isDescending: order === undefined ? key !== "number" : order === "desc" };
}

function turned({ key, isDescending }: Sorting, column: SortKey): Record<string, string> {
  const isNext = key === column ? !isDescending : column !== "number";
  return { sort: column, order: isNext ? "desc" : "asc" };
}
