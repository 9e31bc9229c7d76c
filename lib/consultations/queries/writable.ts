import "server-only";
import type { Actor } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { MESSAGE_KINDS } from "@/lib/consultations/message-schema";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import { consultationWorkflow } from "@/lib/consultations/workflow";
import { db } from "@/lib/db/client";
import { availableActions } from "@/lib/workflow/workflow";
import { visibleTo } from "./scope";

const told = {
  id: true,
  number: true,
  status: true,
  subject: true,
  topics: true,
  receivedAt: true,
  organizationId: true,
  organizationName: true,
  contactName: true,
  contactEmail: true,
} as const;

/** A case as whoever writes to its requester sees it, with the kinds of message that it takes now. */
export async function getWritable(actor: Actor, number: string) {
  const consultation = await db.consultation.findFirst({
    where: { AND: [visibleTo(actor), { number }, { erasedAt: null }] },
    select: told,
  });
  if (consultation === null) return null;
  const relations = relationsTo(actor, consultation).filter((relation) => relation === "desk");
  if (relations.length === 0) return null;
  const isOpen = isGranted(consultationPermissions.write, relations, consultation.status);
  const actions = availableActions(consultationWorkflow, consultation.status, relations);
  const kinds = MESSAGE_KINDS.filter((kind) => {
    if (kind === "QUESTION") return actions.includes("ask");
    return kind === "ANSWER" ? actions.includes("answer") : true;
  });
  return { ...consultation, kinds: isOpen ? kinds : [] };
}

export type WritableConsultation = NonNullable<Awaited<ReturnType<typeof getWritable>>>;
