import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";

/** What a winner says to a case study, written straight into the table. */
export async function aConsent(entryId: string, accountId: string, { ordinal = 1, isConsent = true } = {}) {
  await db.awardShowcaseAnswer.create({
    data: { entryId, ordinal, isConsent, answeredBy: accountId, answeredAt: clock.now() },
  });
}
