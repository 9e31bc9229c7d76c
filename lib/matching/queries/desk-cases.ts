import "server-only";
import { z } from "zod";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { listTimeline } from "@/lib/cases/queries/desk-parts";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { OWN_MAX } from "@/lib/matching/limits";
import { relationsTo } from "@/lib/matching/permissions";
import { wishRows } from "@/lib/matching/presentation";
import { reasonsSchema, wishesSchema } from "@/lib/matching/stored";
import { introductionWorkflow } from "@/lib/matching/workflow";
import { availableActions } from "@/lib/workflow/workflow";
import { rankCandidates } from "./candidates";
import { contactOfRequest } from "./contacts";
import { requestsVisibleTo, visibleTo } from "./scope";

/** A request with what fits it. The desk talks with the requester: it reads whom to write to, and that is recorded. */
export async function getRequestAtDesk(actor: Actor, id: string) {
  if (!hasDuty(actor, "CONSULTATIONS")) return null;
  const request = await db.matchRequest.findFirst({ where: { AND: [requestsVisibleTo(actor), { id }] } });
  if (request === null) return null;
  const { wishes, note } = wishesSchema.parse(request.wishes);
  const [ranking, introductions, contact] = await Promise.all([
    rankCandidates(db, { ...request, wishes, now: clock.now() }),
    db.introduction.findMany({
      where: { AND: [visibleTo(actor), { requestId: id }] },
      select: {
        ...{ id: true, status: true, counterpartName: true, counterpartOrganizationId: true, officeId: true },
        ...{ createdAt: true },
      },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: OWN_MAX,
    }),
    contactOfRequest(db, id),
  ]);
  await recordLook(actor, (uow) =>
    recordAudit(uow, { action: "match.view", subject: { kind: "match-request-reads", id } }),
  );
  return { request, wishes, note, rows: wishRows(wishes), ranking, introductions, contact };
}

export type RequestAtDesk = NonNullable<Awaited<ReturnType<typeof getRequestAtDesk>>>;

/** For the form that weighs again: no contact data. */
export async function getWishesAtDesk(actor: Actor, id: string) {
  if (!hasDuty(actor, "CONSULTATIONS") || !z.uuid().safeParse(id).success) return null;
  const request = await db.matchRequest.findFirst({
    where: { AND: [requestsVisibleTo(actor), { id, status: "OPEN" }] },
    select: { id: true, version: true, direction: true, organizationName: true, wishes: true, createdAt: true },
  });
  return request === null ? null : { request, ...wishesSchema.parse(request.wishes) };
}

/** Without the contact data of either side: what the desk sends is written without them. */
export async function getIntroductionAtDesk(actor: Actor, id: string) {
  if (!hasDuty(actor, "CONSULTATIONS")) return null;
  const row = await db.introduction.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    include: {
      request: { select: { id: true, organizationName: true, isNameOpen: true, direction: true, wishes: true } },
    },
  });
  if (row === null) return null;
  const timeline = await listTimeline(id, "introduction");
  await recordLook(actor, (uow) =>
    recordAudit(uow, { action: "introduction.view", subject: { kind: "introduction-reads", id } }),
  );
  const wishes = wishesSchema.parse(row.request.wishes);
  return {
    introduction: row,
    reasons: reasonsSchema.parse(row.reasons),
    request: { ...row.request, wishes },
    rows: wishRows(wishes.wishes),
    timeline,
    actions: availableActions(introductionWorkflow, row.status, relationsTo(actor, row)),
  };
}

export type IntroductionAtDesk = NonNullable<Awaited<ReturnType<typeof getIntroductionAtDesk>>>;
