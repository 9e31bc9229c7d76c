import { rankingViewOf } from "@/lib/awards/adjustment/ranking-view";
import { viewLabels } from "@/lib/awards/adjustment/views";
import type { AdjustmentFact, IntegrityFacts } from "@/lib/awards/integrity/facts";
import type { Row } from "@/lib/awards/integrity/groups";
import type { Section } from "@/lib/awards/integrity/report";

const STAGES: Readonly<Record<string, string>> = { first: "一次審査", second: "二次審査" };

/** By which method the scores were put in order, and where they were left as they were. */
export function adjustmentSection({ settings, adjustments }: IntegrityFacts): Section {
  return {
    key: "adjustment",
    title: "得点の調整の方法",
    note: "審査委員による点の付け方の違いを補正しました。採点が少ない部門では補正せず、平均点のままにします。方法は、募集の前に決めた設定によります。",
    rows: [
      { key: "method", label: "順位に使う得点", value: viewLabels[rankingViewOf(settings)] },
      ...adjustments.flatMap((adjustment) => rowsOf(adjustment, settings.categories)),
    ],
  };
}

type Named = { readonly key: string; readonly name: string };

function rowsOf({ stage, sha256, categories }: AdjustmentFact, known: readonly Named[]): Row[] {
  const name = STAGES[stage] ?? stage;
  return [
    { key: `${stage}/sha256`, label: `${name}の結果の封印（SHA-256）`, value: sha256 },
    ...categories.map(({ key, isAdjusted, reasons }) => ({
      key: `${stage}/${key}`,
      label: `${name}、${known.find((category) => category.key === key)?.name ?? key}`,
      value: isAdjusted ? "補正した" : `補正していない（${reasons.join("")}）`,
    })),
  ];
}
