import type { CategoryResult } from "@/lib/awards/adjustment/desk/result";
import { DECIMALS } from "@/lib/awards/adjustment/file";
import { VIEWS } from "@/lib/awards/adjustment/views";
import { type Cell, csv } from "./csv";
import type { ArchiveSource } from "./source";

type Numbered = (entryId: string) => string;

/** What the adjustment of each stage and category went by, and what it gave each entry. Draws of the stability are not repeated. */
export function adjustmentTables({ adjustments, entries }: ArchiveSource): Readonly<Record<string, string>> {
  const numberOf = (entryId: string) => entries.get(entryId)?.number ?? "";
  const rowsOf = (of: (category: CategoryResult) => readonly Cell[][]) =>
    adjustments.flatMap(({ stage, categories }) =>
      categories.flatMap((category) => of(category).map((cells) => [stage, category.key, ...cells])),
    );
  return {
    "adjustments.csv": csv(
      ["stage", "category", "outcome", "reasons", "per_juror", "per_entry", "alpha", "noise", "jurors"],
      rowsOf((category) => [headOf(category)]),
    ),
    "adjusted.csv": csv(
      ["stage", "category", "entry", "scores", ...VIEWS.flatMap(viewHead), "error_shrunken", "error_unshrunken"],
      rowsOf((category) => entryRows(category, numberOf)),
    ),
  };
}

const viewHead = (view: string) => [view, `rank_${view}`];

function headOf({ adjustment }: CategoryResult): Cell[] {
  const { settings, agreement } = adjustment;
  const isAdjusted = adjustment.kind === "adjusted";
  return [
    ...(isAdjusted ? ["adjusted", ""] : ["not-adjusted", adjustment.reasons.map(({ code }) => code).join(" ")]),
    ...[settings.perJuror, settings.perEntry, agreement.alpha === null ? "" : fixed(agreement.alpha)],
    ...(isAdjusted ? [fixed(adjustment.spread.noise), fixed(adjustment.spread.jurors)] : ["", ""]),
  ];
}

function entryRows({ adjustment }: CategoryResult, numberOf: Numbered): Cell[][] {
  if (adjustment.kind === "notAdjusted")
    return adjustment.entries.map(({ entryId, scores, raw }) => [
      ...[numberOf(entryId), scores, raw === null ? "" : fixed(raw.value), raw?.rank ?? ""],
      ...[...VIEWS.slice(1).flatMap(viewHead), "", ""].map(() => ""),
    ]);
  return adjustment.entries.map(({ entryId, scores, views, standardErrors }) => [
    ...[numberOf(entryId), scores],
    ...VIEWS.flatMap((view) => [fixed(views[view].value), views[view].rank]),
    ...[fixed(standardErrors.shrunken), fixed(standardErrors.unshrunken)],
  ]);
}

const fixed = (value: number) => value.toFixed(DECIMALS);
