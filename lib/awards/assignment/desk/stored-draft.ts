import { z } from "zod";
import { LINK_REFUSALS } from "@/lib/awards/assignment/link/report";
import { WISHES } from "@/lib/awards/assignment/problem";

/** A proposal as the database keeps it. What differs from the present assignment is computed when it is looked at. */

const count = z.number().int();
const pair = z.object({ jurorId: z.string(), entryId: z.string() });
const pairs = z.array(pair).readonly();

const reason = z.discriminatedUnion("code", [
  z.object({ code: z.literal("LOCKED") }),
  z.object({ code: z.literal("EVERYBODY") }),
  z.object({ code: z.literal("ONLY_POSSIBLE") }),
  z.object({ code: z.literal("LINK") }),
  z.object({ code: z.literal("KEPT") }),
  z.object({ code: z.literal("WISH"), wish: z.enum(WISHES) }),
  z.object({ code: z.literal("CATEGORY"), weight: count }),
  z.object({ code: z.literal("TOPIC"), topic: z.string(), weight: count }),
  z.object({ code: z.literal("SPREAD") }),
]);

const link = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("not-asked") }),
  z.object({
    kind: z.literal("linked"),
    exchanges: z.array(z.object({ removed: pairs, added: pairs })).readonly(),
    minimums: z.array(z.object({ jurorId: z.string(), from: count, to: count })).readonly(),
    common: z.array(z.string()).readonly(),
  }),
  z.object({
    kind: z.literal("refused"),
    because: z.enum(LINK_REFUSALS),
    surplus: count,
    lacking: z.array(z.object({ jurorId: z.string(), shared: count })).readonly(),
  }),
]);

const SET_ASIDE_REASONS = ["CONFLICT", "FORBIDDEN", "JUROR_GONE", "ENTRY_GONE"] as const;

export const draftSchema = z.object({
  pairs: z.array(pair.extend({ reasons: z.array(reason).readonly() })).readonly(),
  setAside: z.array(pair.extend({ because: z.enum(SET_ASIDE_REASONS) })).readonly(),
  everybody: z.array(z.string()).readonly(),
  link,
});
