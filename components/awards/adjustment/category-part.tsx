import { Disclosure } from "@/components/ui/disclosure";
import { InsetText } from "@/components/ui/inset-text";
import { Section } from "@/components/ui/section";
import { type Sorting, type SortKey, sortedLines } from "@/lib/awards/adjustment/desk/sorting";
import type { CategoryView } from "@/lib/awards/adjustment/desk/view";
import type { RankingView } from "@/lib/awards/adjustment/ranking-views";
import { viewLabels } from "@/lib/awards/adjustment/views";
import { EntryTable } from "./entry-table";
import { EstimateChart } from "./estimate-chart";
import { JurorTable } from "./juror-table";
import { points } from "./points";

type CategoryPartProps = {
  readonly category: CategoryView;
  readonly rankBy: RankingView;
  readonly sorting: Sorting;
  readonly sortHref: (key: SortKey) => string;
  readonly csvHref: string;
};

/** One category: whether it was adjusted, the entries by every view, and what the jurors are like. */
export function CategoryPart({ category, rankBy, sorting, sortHref, csvHref }: CategoryPartProps) {
  const { name, isAdjusted, reasons, agreement, entries, jurors } = category;
  return (
    <>
      <Section title={`${name}の得点`}>
        {!isAdjusted && (
          <InsetText>
            <p className="font-700">調整しません。平均点をそのまま示します。</p>
            {reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </InsetText>
        )}
        <p>{agreement}</p>
        {isAdjusted && <Reading category={category} rankBy={rankBy} />}
        {isAdjusted && <EstimateChart lines={entries} name={name} />}
        <p className="print:hidden">
          <a href={csvHref}>この部門の表を保存する（CSV）</a>
        </p>
        <EntryTable
          category={category}
          lines={sortedLines(entries, sorting)}
          rankBy={rankBy}
          sorting={sorting}
          sortHref={sortHref}
        />
      </Section>
      <Section title="審査委員の傾向">
        <p>事務局だけが見ます。審査委員と応募者には見えません。</p>
        <JurorTable jurors={jurors} />
      </Section>
    </>
  );
}

type ReadingProps = Pick<CategoryPartProps, "category" | "rankBy">;

function Reading({ category: { spread, places }, rankBy }: ReadingProps) {
  return (
    <Disclosure summary="表の見方">
      <ul className="list-disc pl-6">
        <li>順位は「{viewLabels[rankBy]}」で付けています。設定で決め、採点の前に公開した見方です。</li>
        <li>
          標準誤差は、縮小推定の得点がどのくらい動き得るかです。差が標準誤差より小さい応募どうしの順位は、決め手になりません。
        </li>
        <li>枠に入る割合は、採点のばらつきを引き直したときに、上から{places}件に入った回数の割合です。</li>
        <li>「標準化」は{viewLabels.zScore}、「甘辛を補正」は縮小推定です。どちらも、平均点の隣に示します。</li>
        <li>「見方で変わる」は、見方によって枠に入ったり外れたりする応募です。</li>
        {spread !== null && (
          <li>
            1つの採点のばらつきは標準偏差{points(spread.noise)}点、審査委員の差は標準偏差{points(spread.jurors)}
            点です。審査委員1名がすべての点を1点ずらしても、応募の差は{points(spread.shiftBound)}点より動きません。
          </li>
        )}
      </ul>
    </Disclosure>
  );
}
