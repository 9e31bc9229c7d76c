import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { AWARD_TAG } from "@/lib/awards/editions/tags";
import { clearOldWarnings, warnOfDeadline } from "@/lib/awards/entries/commands/warn";
import { listDueWarnings } from "@/lib/awards/entries/queries/due-warnings";
import { remindPartner } from "@/lib/awards/partners/commands/remind";
import { listPartnersToRemind } from "@/lib/awards/partners/queries/due";
import { perform } from "@/lib/db/unit-of-work";
import { recordPublication } from "@/lib/publication";

const payloadSchema = z.object({ id: z.uuid() });

/** What the award does by itself: warnings before a deadline, and one reminder to a named municipality. */
export const awardTasks = {
  "turn-award-call": async () => {
    await perform({ kind: "system", job: "turn-award-call" }, (uow) => recordPublication(uow, [AWARD_TAG]));
  },
  "warn-unsent-entries": async () => {
    const system = { kind: "system", job: "warn-unsent-entries" } as const;
    for (const warning of await listDueWarnings()) await perform(system, (uow) => warnOfDeadline(uow, warning));
    await perform(system, clearOldWarnings);
  },
  "remind-award-partner": async (payload) => {
    const { id } = payloadSchema.parse(payload);
    await perform({ kind: "system", job: "remind-award-partner" }, (uow) => remindPartner(uow, id));
  },
  /** A job of its own for each municipality, so that one defect does not hold up the others. */
  "remind-award-partners": async (_payload, { addJob }) => {
    for (const id of await listPartnersToRemind())
      await addJob("remind-award-partner", { id }, { jobKey: `remind-award-partner:${id}` });
  },
} as const satisfies Record<string, Task>;
