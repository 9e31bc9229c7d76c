import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** Who reads: an account, or the mailbox of the case. */
function readerOf(actor: Actor): { readonly reader: string; readonly role: string } | null {
  switch (actor.kind) {
    case "staff":
      return { reader: actor.accountId, role: "desk" };
    case "member":
      return { reader: actor.accountId, role: "member" };
    case "contact":
      return { reader: actor.accountId ?? "contact", role: actor.accountId === undefined ? "contact" : "member" };
    default:
      return null;
  }
}

/** Up to now everything of this case was on the screen of whoever acts. */
export async function markSeen(uow: UnitOfWork, caseId: string): Promise<void> {
  const who = readerOf(uow.actor);
  if (who === null) return;
  await uow.tx.threadSeen.upsert({
    where: { caseId_reader: { caseId, reader: who.reader } },
    create: { caseId, ...who, seenUpTo: uow.now },
    update: { seenUpTo: uow.now },
  });
}
