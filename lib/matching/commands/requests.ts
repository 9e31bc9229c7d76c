import "server-only";
import { actorId, hasDuty } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import type { MatchDirection } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound, StaleRecord } from "@/lib/errors";
import { NoWishes, RequestClosed, WrongKind } from "@/lib/matching/refusals";
import type { Wishes } from "@/lib/matching/stored";
import { introductionGroups } from "@/lib/matching/workflow";
import { lockOrganization } from "@/lib/organizations/commands/record";
import { endings } from "./endings";
import { withdrawNow } from "./withdraw";

export type MatchRequest = Prisma.MatchRequestGetPayload<Record<string, never>>;

type Contact = {
  readonly contactName: string;
  readonly contactDepartment?: string | undefined;
  readonly contactEmail: string;
  readonly contactPhone?: string | undefined;
};

export type Asked = Wishes & {
  readonly direction: MatchDirection;
  readonly nameOpen: boolean;
  readonly contact: Contact;
};

/** From My page, in the name of the organisation. */
export async function requestAsMember(uow: UnitOfWork, organizationId: string, asked: Asked): Promise<string> {
  const { name, kind } = await lockOrganization(uow, organizationId, "act");
  const fits = (kind === "MUNICIPALITY") === (asked.direction === "MUNICIPALITY_SEEKS_COMPANY");
  if (!fits) throw new WrongKind();
  return createRequest(uow, { ...asked, organizationId, organizationName: name, consultationId: null });
}

type DeskAsked = Asked & {
  readonly organizationName: string;
  readonly consultationId: string | null;
  /** Of the consultation, where its requester has one. */
  readonly organizationId: string | null;
};

/** At the desk, from a consultation or a call. */
export async function requestAtDesk(uow: UnitOfWork, asked: DeskAsked): Promise<string> {
  if (!hasDuty(uow.actor, "CONSULTATIONS")) throw new NotPermitted();
  return createRequest(uow, asked);
}

async function createRequest(uow: UnitOfWork, asked: DeskAsked): Promise<string> {
  const { wishes, note, contact, direction, organizationId, consultationId } = asked;
  if (wishes.length === 0) throw new NoWishes();
  const { id } = await uow.tx.matchRequest.create({
    data: {
      ...{ direction, organizationId, consultationId, organizationName: asked.organizationName },
      isNameOpen: asked.nameOpen,
      wishes: { wishes, note },
      contactName: contact.contactName,
      contactDepartment: contact.contactDepartment ?? "",
      contactEmail: contact.contactEmail,
      contactPhone: contact.contactPhone ?? "",
      createdBy: actorId(uow.actor) ?? "",
      createdAt: uow.now,
      updatedAt: uow.now,
    },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "match.request",
    subject: { kind: "match-request", id },
    after: { direction, organizationId, consultationId, wishes, version: 1 },
  });
  return id;
}

type Weighed = Wishes & { readonly id: string; readonly version: number };

/** 希望と重みの変更: the desk talks with the requester and ranks again. What was proposed keeps the reasons it had. */
export async function weighRequest(uow: UnitOfWork, { id, version, wishes, note }: Weighed): Promise<MatchRequest> {
  const before = await lockRequest(uow, id);
  if (!hasDuty(uow.actor, "CONSULTATIONS")) throw new NotPermitted();
  if (before.status === "CLOSED") throw new RequestClosed();
  if (wishes.length === 0) throw new NoWishes();
  const after = await updateRequest(uow, id, version, { wishes: { wishes, note } });
  await recordAudit(uow, {
    action: "match.weigh",
    subject: { kind: "match-request", id },
    before: { wishes: before.wishes, version: before.version },
    after: { wishes, version: after.version },
  });
  return after;
}

/** 終了: by the desk, or by the organisation that asked. What still waits for an answer is taken back. */
export async function closeRequest(uow: UnitOfWork, { id, version }: Pick<Weighed, "id" | "version">): Promise<void> {
  const before = await lockRequest(uow, id);
  if (!hasDuty(uow.actor, "CONSULTATIONS")) {
    if (before.organizationId === null) throw new NotPermitted();
    await lockOrganization(uow, before.organizationId, "act");
  }
  if (before.status === "CLOSED") return;
  const after = await updateRequest(uow, id, version, { status: "CLOSED", endedAt: uow.now });
  await recordAudit(uow, {
    action: "match.close",
    subject: { kind: "match-request", id },
    before: { status: before.status, version: before.version },
    after: { status: after.status, version: after.version },
  });
  const open = [...introductionGroups.withDesk, ...introductionGroups.waiting];
  await withdrawNow(uow, { requestId: id, status: { in: open } }, endings.requestClosed);
}

export async function lockRequest(uow: UnitOfWork, id: string): Promise<MatchRequest> {
  await uow.tx.$queryRaw`SELECT 1 FROM match_request WHERE id = ${id}::uuid FOR UPDATE`;
  const request = await uow.tx.matchRequest.findUnique({ where: { id } });
  if (request === null) throw new RecordNotFound();
  return request;
}

async function updateRequest(
  uow: UnitOfWork,
  id: string,
  version: number,
  changes: Prisma.MatchRequestUncheckedUpdateManyInput,
): Promise<MatchRequest> {
  const { count } = await uow.tx.matchRequest.updateMany({
    where: { id, version },
    data: { ...changes, version: { increment: 1 }, updatedAt: uow.now },
  });
  if (count === 0) throw new StaleRecord();
  return uow.tx.matchRequest.findUniqueOrThrow({ where: { id } });
}
