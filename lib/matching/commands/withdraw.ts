import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { byDesk, type Ending } from "./endings";
import { tellOfEnd } from "./notify";
import { auditView, type Introduction, lockIntroduction, stepIntroduction } from "./record";

type Withdrawing = { readonly id: string; readonly version: number; readonly reason: string };

/** 取り下げ by the desk, with its reason; whoever had been asked is told that it is over. */
export async function withdrawIntroduction(uow: UnitOfWork, input: Withdrawing): Promise<Introduction> {
  const before = await lockIntroduction(uow, input.id);
  const after = await stepIntroduction(uow, before, "withdraw", { ...input, changes: ended(uow) });
  await tellBoth(uow, before, byDesk(input.reason));
  return after;
}

const MANY = 1000;

/** What lost its ground: a request that ended, an offer or a consent that was taken back, an office that is not shown any more. */
export async function withdrawNow(
  uow: UnitOfWork,
  where: Prisma.IntroductionWhereInput,
  ending: Ending,
): Promise<number> {
  const rows = await uow.tx.introduction.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: MANY });
  for (const { id } of rows) await withdrawOne(uow, id, ending);
  return rows.length;
}

/** In the name of the portal, whoever's act it follows from. */
async function withdrawOne(uow: UnitOfWork, id: string, ending: Ending): Promise<void> {
  const portal: UnitOfWork = { ...uow, actor: { kind: "system", job: "withdraw-introduction" } };
  const before = await lockIntroduction(portal, id);
  const { reason } = ending;
  await stepIntroduction(portal, before, "withdraw", { version: before.version, reason, changes: ended(uow) });
  await tellBoth(portal, before, ending);
}

export function ended({ now }: UnitOfWork) {
  return { dueAt: null, endedAt: now } as const;
}

async function tellBoth(uow: UnitOfWork, before: Introduction, { asker, counterpart }: Ending): Promise<void> {
  if (before.proposedAt !== null) await tellOfEnd(uow, before, "ASKER", asker);
  if (before.offeredAt === null || counterpart === null) return;
  await tellOfEnd(uow, before, "COUNTERPART", counterpart);
}

/** An entry that moves nothing. */
export async function recordOn(
  uow: UnitOfWork,
  action: "introduction.adjust" | "introduction.remind" | "introduction.outcome",
  before: Introduction,
  after: Introduction,
): Promise<void> {
  await recordAudit(uow, {
    action,
    subject: { kind: "introduction", id: after.id },
    before: auditView(before),
    after: auditView(after),
  });
}
