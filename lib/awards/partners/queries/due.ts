import "server-only";
import { entryGroups } from "@/lib/awards/entries/workflow";
import { remindBefore } from "@/lib/awards/partners/reminding";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";

/** What is left over comes the next day: whoever was reminded is not in the list any more. */
const BATCH = 1000;

/** Named municipalities that are to be reminded; the command decides once more, in its own transaction. */
export async function listPartnersToRemind(): Promise<string[]> {
  const rows = await db.awardPartner.findMany({
    where: {
      status: "ASKED",
      remindedAt: null,
      contactEmail: { not: "" },
      askedAt: { lte: remindBefore(clock.now()) },
      entry: { status: { in: [...entryGroups.live] } },
    },
    select: { id: true },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    take: BATCH,
  });
  return rows.map(({ id }) => id);
}
