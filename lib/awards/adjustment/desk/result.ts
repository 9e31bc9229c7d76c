import { z } from "zod";
import { REFUSALS } from "@/lib/awards/adjustment/refusals";
import { canonicalJson } from "@/lib/receipts/canonical-json";

/** What was worked out, as the database keeps it. */

const count = z.number().int();
const figure = z.number();

const standing = z.object({ value: figure, rank: count, stability: figure });
const ofViews = <Item extends z.ZodType>(item: Item) =>
  z.object({ raw: item, median: item, zScore: item, shrunken: item, unshrunken: item });

const adjustedEntry = z.object({
  ...{ entryId: z.string(), scores: count, views: ofViews(standing) },
  standardErrors: z.object({ shrunken: figure, unshrunken: figure }),
  differences: ofViews(figure),
  rankSpread: count,
});

const rawEntry = z.object({
  ...{ entryId: z.string(), scores: count },
  raw: z.object({ value: figure, rank: count }).nullable(),
});

const reason = z.object({ code: z.enum(REFUSALS), sentence: z.string() });

const shared = {
  settings: z.object({ winners: count, perJuror: count, perEntry: count, seed: z.string(), draws: count }),
  agreement: z.object({ alpha: figure.nullable(), entries: count, scores: count }),
};

const adjustment = z.discriminatedUnion("kind", [
  z.object({
    ...{ kind: z.literal("adjusted"), ...shared, entries: z.array(adjustedEntry).readonly() },
    spread: z.object({ noise: figure, jurors: figure, shiftBound: figure }),
  }),
  z.object({
    ...{ kind: z.literal("notAdjusted"), ...shared, entries: z.array(rawEntry).readonly() },
    reasons: z.array(reason).readonly(),
  }),
]);

const jurorLine = z.object({
  ...{ jurorId: z.string(), scores: count },
  severity: z.object({ own: figure, shrunken: figure, standardError: figure }),
  severityInWords: z.string(),
  drift: z.object({ points: figure, standardError: figure }).nullable(),
  driftInWords: z.string(),
});

const jurors = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reported"), jurors: z.array(jurorLine).readonly() }),
  z.object({ kind: z.literal("notReported"), reasons: z.array(reason).readonly() }),
]);

const resultSchema = z.object({
  format: z.literal(1),
  categories: z.array(z.object({ key: z.string(), adjustment, jurors })).readonly(),
});

export type AdjustmentResult = Readonly<z.output<typeof resultSchema>>;
export type CategoryResult = AdjustmentResult["categories"][number];

export function readResult(text: string): AdjustmentResult {
  return resultSchema.parse(JSON.parse(text));
}

export function resultText(result: AdjustmentResult): string {
  return canonicalJson(result);
}
