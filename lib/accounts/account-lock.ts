import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

const locked = { email: true, duties: true, isActive: true, setupUntil: true } as const;

/** The account of a member of staff, which nobody else changes until this work is over; null where there is none. */
export async function lockAccount(uow: UnitOfWork, id: string) {
  await uow.tx.$queryRaw`SELECT 1 FROM account WHERE id = ${id}::uuid FOR UPDATE`;
  return uow.tx.account.findFirst({ where: { id, kind: "STAFF" }, select: locked });
}

/** Of whoever two officers decide about: a member of staff, or a juror. */
export async function lockConcerned(uow: UnitOfWork, id: string) {
  await uow.tx.$queryRaw`SELECT 1 FROM account WHERE id = ${id}::uuid FOR UPDATE`;
  return uow.tx.account.findFirst({ where: { id, kind: { in: ["STAFF", "JUROR"] } }, select: locked });
}
