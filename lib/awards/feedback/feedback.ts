import { z } from "zod";
import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { bandOf } from "./band";
import { type PlacedEntry, spreadOf } from "./spread";

/** Of one entry: what each juror gave, by criterion, in no order that means anything. */
export type JudgedEntry = {
  readonly entryId: string;
  readonly organizationId: string;
  readonly sheets: readonly ReadonlyMap<string, number>[];
};

/** What is stored, and shown to the entrant. */
export const feedbackSchema = z.array(
  z
    .object({
      key: z.string(),
      name: z.string(),
      /** Name and anchor of the level next to the mean. */
      level: z.string(),
      anchor: z.string(),
      /** Entries of the category by levels; empty where groups would be too small. */
      spread: z.array(z.object({ levels: z.string(), entries: z.number().int(), isOwn: z.boolean() }).readonly()),
    })
    .readonly(),
);

export type Feedback = z.output<typeof feedbackSchema>;

/**
 * What the entrants of one category hear, by entry. The rule of anonymity, by which nobody who judged and no other entrant can be
 * made out:
 * - only the level next to the mean is told, and only of at least `FEWEST_SCORES` scores. Then each level can come from scores
 *   that are all the same and from scores of which one is another, so that no single score follows from it for certain;
 * - no name, number or order of jurors, no mean, no single score, no reason, and not how many judged;
 * - how the others lie is told in groups of neighbouring levels with at least `FEWEST_ORGANIZATIONS` organisations each, and only
 *   if there are two such groups: one alone would tell the same of all.
 * An entry with fewer scores has no feedback by criterion.
 */
export function feedbackOf(
  criteria: readonly Criterion[],
  entries: readonly JudgedEntry[],
): ReadonlyMap<string, Feedback> {
  const columns = criteria.map((criterion) => ({ criterion, placed: placedBy(criterion, entries) }));
  return new Map(
    entries.map(({ entryId }) => [
      entryId,
      columns.flatMap(({ criterion, placed }) => lineOf(criterion, placed, entryId)),
    ]),
  );
}

function placedBy(criterion: Criterion, entries: readonly JudgedEntry[]): PlacedEntry[] {
  return entries.flatMap(({ entryId, organizationId, sheets }) => {
    const band = bandOf(
      criterion.levels,
      sheets.flatMap((sheet) => sheet.get(criterion.key) ?? []),
    );
    return band === null ? [] : [{ entryId, organizationId, value: band.value }];
  });
}

function lineOf({ key, name, levels }: Criterion, placed: readonly PlacedEntry[], entryId: string): Feedback {
  const own = placed.find((one) => one.entryId === entryId);
  const level = levels.find(({ value }) => value === own?.value);
  if (own === undefined || level === undefined) return [];
  return [{ key, name, level: level.label, anchor: level.anchor, spread: spreadOf(levels, placed, own.value) }];
}
