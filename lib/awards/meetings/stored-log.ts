import { z } from "zod";
import type { MeetingEvent } from "@/lib/awards/deliberation/log/event";
import { QUORUMS } from "@/lib/awards/editions/rules/judging-schema";
import { type CanonicalValue, canonicalJson } from "@/lib/receipts/canonical-json";

/** Events of the log as JSON, and read back: instants are ISO texts there. */

const ids = z.array(z.string());
const at = z.coerce.date();
const about = { id: z.string(), subject: z.string() };
const said = z.string();

export const questionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("yes-no"), ...about, share: z.enum(QUORUMS), of: z.enum(["voters", "yes-and-no"]) }),
  z.object({ kind: z.literal("choice"), ...about, candidates: ids, places: z.number() }),
]);

const tallySchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("yes-no"),
    voters: z.number(),
    breakdown: z.object({ yes: z.number(), no: z.number(), abstain: z.number() }).nullable(),
    result: z.enum(["carried", "even", "not-carried"]),
  }),
  z.object({
    kind: z.literal("choice"),
    voters: z.number(),
    breakdown: z
      .object({ votes: z.array(z.object({ entryId: z.string(), votes: z.number() })), abstain: z.number() })
      .nullable(),
    chosen: ids,
    tied: z.object({ entryIds: ids, places: z.number() }).nullable(),
  }),
]);

const changeSchema = z.discriminatedUnion("kind", [
  z.object({
    ...{ kind: z.literal("move"), number: z.number(), at, entryId: z.string(), from: z.number(), to: z.number() },
    ...{ reason: said, ballotId: z.string().nullable() },
  }),
  z.object({ kind: z.literal("tie"), number: z.number(), at, entryIds: ids }),
]);

const parts = z.array(ids);
const seedSchema = z.object({ name: z.string(), value: z.string(), publishedAt: at });
const lotSchema = z.object({ entryNumber: z.string(), sha256: z.string() });

const takenSchema = z.discriminatedUnion("by", [
  z.object({ by: z.literal("criterion"), criterion: z.string(), isScored: z.boolean(), parts }),
  z.object({ by: z.literal("chair"), hasPassed: z.boolean(), reason: said, parts }),
  z.object({ by: z.literal("draw"), seed: seedSchema, lots: z.array(lotSchema), parts }),
]);

const personId = z.string();
const category = z.string();

const eventSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("opened"), at }),
  z.object({ kind: z.literal("closed"), at }),
  z.object({ kind: z.literal("entered"), at, personId }),
  z.object({ kind: z.literal("recused"), at, personId }),
  z.object({ kind: z.literal("returned"), at, personId }),
  z.object({ kind: z.literal("left"), at, personId }),
  z.object({ kind: z.literal("item-opened"), at, item: z.object({ ...about, entryIds: ids }) }),
  z.object({ kind: z.literal("item-closed"), at, itemId: z.string() }),
  z.object({ kind: z.literal("ballot"), at, question: questionSchema, voted: ids, tally: tallySchema }),
  z.object({ kind: z.literal("chair-vote"), at, questionId: z.string(), isCarried: z.boolean(), reason: said }),
  z.object({ kind: z.literal("changed"), at, category, change: changeSchema }),
  z.object({ kind: z.literal("tie-broken"), at, category, taken: z.array(takenSchema) }),
  z.object({ kind: z.literal("decided"), at, category, prize: z.string(), entryIds: ids }),
]);

export function storedEvent(value: unknown): MeetingEvent {
  return eventSchema.parse(value);
}

const jsonSchema: z.ZodType<CanonicalValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(jsonSchema), z.record(z.string(), jsonSchema)]),
);

/** Anything that JSON can say, with instants as texts. */
export function asJson(value: unknown): CanonicalValue {
  return jsonSchema.parse(JSON.parse(JSON.stringify(value)));
}

/** What the hash of an event is over: the one before it, its place, and itself. */
export function eventText(previous: string, ordinal: number, event: MeetingEvent): string {
  return canonicalJson({ previous, ordinal, event: asJson(event) });
}
