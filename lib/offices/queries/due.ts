import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { addDays, toJapanDay } from "@/lib/japan/dates";
import { latestConfirmed, REMINDER_STEPS } from "@/lib/offices/confirming";
import { NOTICE_MONTHS } from "@/lib/offices/fading";
import { officeGroups } from "@/lib/offices/workflow";

/** What is left over comes the next day: whoever was reminded is not in the list any more. */
const BATCH = 5000;

/** Offices whose municipality is to be reminded; the command decides once more, in its own transaction. */
export async function listOfficesToRemind(): Promise<string[]> {
  const today = toJapanDay(clock.now());
  const rows = await db.office.findMany({
    where: {
      status: { in: [...officeGroups.listed] },
      contactEmail: { not: "" },
      OR: REMINDER_STEPS.map((step) => ({
        confirmedOn: { lte: new Date(latestConfirmed(addDays(today, step), NOTICE_MONTHS)) },
        OR: [{ remindedDays: null }, { remindedDays: { gt: step } }],
      })),
    },
    select: { id: true },
    orderBy: [{ confirmedOn: "asc" }, { id: "asc" }],
    take: BATCH,
  });
  return rows.map(({ id }) => id);
}
