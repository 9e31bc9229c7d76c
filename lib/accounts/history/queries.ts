import "server-only";
import type { Member, Staff } from "@/lib/access/actor";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { recordLook } from "@/lib/db/unit-of-work";

const OWN_MAX = 20;
const LIST_MAX = 200;

const shown = { id: true, at: true, way: true, isSuccess: true, device: true, network: true } as const;

/** One's own, the latest first. */
export function listOwnSignIns({ accountId }: Staff | Member) {
  return readSignIns(accountId, OWN_MAX);
}

/** A colleague's, for an officer of accounts. That somebody looked is recorded. */
export async function listSignInsOf(staff: Staff, accountId: string) {
  if (!mayOnAccount(staff, "viewSignIns", { id: accountId })) return null;
  const account = await db.account.findFirst({ where: { id: accountId, kind: "STAFF" }, select: { name: true } });
  if (account === null) return null;
  const rows = await readSignIns(accountId, LIST_MAX);
  await recordLook(staff, (uow) =>
    recordAudit(uow, { action: "account.viewSignIns", subject: { kind: "account", id: accountId } }),
  );
  return { name: account.name, rows };
}

function readSignIns(accountId: string, take: number) {
  return db.signInEntry.findMany({
    where: { accountId },
    select: shown,
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take,
  });
}
