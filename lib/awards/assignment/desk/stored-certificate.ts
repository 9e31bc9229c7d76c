import { z } from "zod";

/** Why there is no assignment, and a smallest way out, as the database keeps them. */

const count = z.number().int();
const id = z.string();
const ids = z.array(id).readonly();
const able = { able: count, conflicts: count, forbidden: count, absent: count };
const balance = { needed: count, available: count };
const rivals = { entryIds: ids, jurorIds: ids };
const change = { from: count, to: count };

const shortage = z.discriminatedUnion("code", [
  z.object({ code: z.literal("ENTRY_SHORT"), entryId: id, needed: count, ...able }),
  z.object({ code: z.literal("PLACES_SHORT"), ...balance }),
  z.object({ code: z.literal("ENTRIES_COMPETE"), ...rivals, ...balance }),
  z.object({ code: z.literal("MINIMUM_ABOVE_CAP"), jurorId: id, minimum: count, cap: count }),
  z.object({ code: z.literal("MINIMUM_UNREACHABLE"), jurorId: id, minimum: count, ...able }),
  z.object({ code: z.literal("MINIMUMS_EXCEED"), ...balance }),
  z.object({ code: z.literal("JURORS_COMPETE"), ...rivals, ...balance }),
]);

const relaxation = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("minimum"), jurorId: id, ...change }),
  z.object({ kind: z.literal("cap"), jurorId: id, ...change }),
  z.object({ kind: z.literal("coverage"), entryId: id, ...change }),
  z.object({ kind: z.literal("forbidden"), jurorId: id, entryId: id }),
]);

export const certificateSchema = z.object({
  shortages: z.array(shortage).readonly(),
  relaxations: z.array(relaxation).readonly(),
});
