import { randomInt, randomUUID } from "node:crypto";
import { recordAudit } from "@/lib/audit/record";
import { type ConsultationAction, consultationWorkflow } from "@/lib/consultations/workflow";
import type { Prisma } from "@/lib/db/generated/client";
import type { ConsultationStatus } from "@/lib/db/generated/enums";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { fiscalYearOf } from "@/lib/japan/dates";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { worker } from "./declarations";

type Row = Prisma.ConsultationGetPayload<Record<string, never>>;

/** Steps from the receipt to each status. */
const PATHS = {
  RECEIVED: [],
  ASSIGNED: ["assign"],
  IN_PROGRESS: ["start"],
  AWAITING_REPLY: ["ask"],
  ANSWERED: ["answer"],
  CLOSED: ["answer", "finish"],
  WITHDRAWN: ["withdraw"],
  MERGED: ["merge"],
} as const satisfies Record<ConsultationStatus, readonly ConsultationAction[]>;

export type ConsultationOrder = Partial<Omit<Prisma.ConsultationUncheckedCreateInput, "id" | "status">> & {
  readonly status?: ConsultationStatus;
  readonly receivedAt?: Date;
};

/** A consultation as a row, with the sealed version and the events that the database asks for. */
export function createConsultationRow({ status = "RECEIVED", ...parts }: ConsultationOrder = {}): Promise<Row> {
  const id = randomUUID();
  const receivedAt = parts.receivedAt ?? new Date();
  return perform(worker, async (uow) => {
    const number = newReferenceNumber("C", fiscalYearOf(receivedAt), randomInt);
    const version = await sealVersion(uow, id, number);
    const data = { ...rowOf(receivedAt), number, currentVersionId: version, ...parts };
    await uow.tx.consultation.create({ data: { ...data, id, status: "RECEIVED", ...open } });
    await note(uow, id, "submit", "", "RECEIVED");
    let from: ConsultationStatus = "RECEIVED";
    for (const action of PATHS[status]) {
      const { to } = consultationWorkflow[action];
      await uow.tx.consultation.update({ where: { id }, data: { status: to, ...factsOf(to, parts, receivedAt) } });
      await note(uow, id, action, from, to);
      from = to;
    }
    return uow.tx.consultation.findUniqueOrThrow({ where: { id } });
  });
}

/** What belongs to a later status is written with it. */
const open = { endedAt: null, outcome: null, stoppedSince: null, mergedIntoId: null };

function factsOf(to: ConsultationStatus, parts: ConsultationOrder, receivedAt: Date) {
  const { endedAt = receivedAt, stoppedSince = receivedAt, outcome = "RESOLVED", mergedIntoId = null } = parts;
  switch (to) {
    case "AWAITING_REPLY":
      return { stoppedSince };
    case "CLOSED":
      return { endedAt, outcome };
    case "WITHDRAWN":
      return { endedAt };
    case "MERGED":
      return { endedAt, mergedIntoId };
    default:
      return {};
  }
}

function rowOf(receivedAt: Date) {
  return {
    fiscalYear: fiscalYearOf(receivedAt),
    channel: "web",
    entrance: "company",
    subject: "地方での働き方について",
    organizationName: "株式会社みどり工房",
    prefectureCode: "13",
    topics: ["MATCHING"],
    method: "mail",
    contactEmail: `${randomUUID()}@example.jp`,
    contactName: "緑川 めぐみ",
    searchText: "",
    searchGrams: [],
    receivedAt,
    createdAt: receivedAt,
    updatedAt: receivedAt,
  };
}

async function sealVersion({ tx, now }: UnitOfWork, caseId: string, number: string): Promise<string> {
  const common = { flow: "consultation", caseId, number, ordinal: 1, formVersion: "test", channel: "web" };
  const { id } = await tx.sealedVersion.create({
    data: { ...common, content: "{}", sha256: "0".repeat(64), sealedAt: now },
    select: { id: true },
  });
  return id;
}

async function note(uow: UnitOfWork, id: string, action: ConsultationAction, from: string, to: string): Promise<void> {
  await recordAudit(uow, {
    action: `consultation.${action}`,
    subject: { kind: "consultation", id },
    step: { flow: "consultation", from, to },
  });
}
