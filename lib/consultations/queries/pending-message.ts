import "server-only";
import type { Staff } from "@/lib/access/actor";
import { isFileId } from "@/lib/attachments/queries";
import { db } from "@/lib/db/client";
import { getOther } from "./other";

/** A message of the desk on this case; whether it can still be changed is said by its times. */
export async function getDeskMessage(staff: Staff, number: string, messageId: string) {
  const consultation = isFileId(messageId) ? await getOther(staff, number) : null;
  if (consultation === null) return null;
  const message = await db.threadMessage.findFirst({
    where: { id: messageId, flow: "consultation", caseId: consultation.id, side: "DESK" },
    select: { id: true, body: true, kind: true, releaseAt: true, releasedAt: true, recalledAt: true },
  });
  return message === null ? null : { consultation, message };
}
