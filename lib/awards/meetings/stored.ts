import { z } from "zod";
import type { ChairDecision } from "@/lib/awards/deliberation/ties/request";

/** What a meeting keeps as JSON, read back. */

const seatSchema = z.object({ id: z.string(), seat: z.enum(["chair", "member", "secretariat"]) });
const conflictSchema = z.object({ personId: z.string(), entryId: z.string() });

const plannedSchema = z.object({
  key: z.string(),
  kind: z.enum(["entry", "tie", "decision"]),
  category: z.string(),
  subject: z.string(),
  /** Of a decision they are known when it is begun. */
  entryIds: z.array(z.string()),
  leaves: z.array(z.string()),
  returns: z.array(z.string()),
});

const agendaSchema = z.object({
  items: z.array(plannedSchema),
  movements: z.number(),
  movementsByRank: z.number(),
  isExact: z.boolean(),
});

export type SeatInRoom = Readonly<z.output<typeof seatSchema>>;
export type PlannedItem = Readonly<z.output<typeof plannedSchema>>;
export type StoredAgenda = Readonly<z.output<typeof agendaSchema>>;

const NO_AGENDA: StoredAgenda = { items: [], movements: 0, movementsByRank: 0, isExact: true };

export function storedPeople(value: unknown): readonly SeatInRoom[] {
  return z.array(seatSchema).parse(value);
}

export function storedConflicts(value: unknown) {
  return z.array(conflictSchema).parse(value);
}

export function storedAgenda(value: unknown): StoredAgenda {
  return Array.isArray(value) ? NO_AGENDA : agendaSchema.parse(value);
}

const decisionsSchema = z.array(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("ordered"), order: z.array(z.string()), reason: z.string() }),
    z.object({ kind: z.literal("passed"), entryIds: z.array(z.string()), reason: z.string() }),
  ]),
);

export function storedDecisions(value: unknown): readonly ChairDecision[] {
  return decisionsSchema.parse(value);
}
