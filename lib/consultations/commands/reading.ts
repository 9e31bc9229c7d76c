import "server-only";
import { type Staff, viewerOf } from "@/lib/access/actor";
import { perform } from "@/lib/db/unit-of-work";
import { markSeen } from "@/lib/threads/seen";

/** The thread was on the screen of this officer. Whoever only looks at the screens of a colleague has read nothing for them. */
export async function readThread(staff: Staff, caseId: string): Promise<void> {
  if (viewerOf(staff) === null) await perform(staff, (uow) => markSeen(uow, caseId));
}
