import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { DUTY_OVER, mayOnChange } from "./permissions";
import { countSecondPeople } from "./second-people";
import { isStale } from "./stale";

const LIST_MAX = 100;
const HISTORY_MAX = 20;

const shown = {
  id: true,
  accountId: true,
  kind: true,
  dutiesBefore: true,
  dutiesAfter: true,
  reason: true,
  proposedBy: true,
  proposedAt: true,
  decidedBy: true,
  decidedAt: true,
  outcome: true,
  decisionReason: true,
  account: { select: { name: true, duties: true, isActive: true, kind: true } },
} as const satisfies Prisma.AccountChangeSelect;

type Row = Prisma.AccountChangeGetPayload<{ select: typeof shown }>;

export type ChangeView = Awaited<ReturnType<typeof inWords>>[number];

/** For the first page of the desk: changes of colleagues or of jurors that wait for this person, the oldest first. */
export async function listChangesToDecide(actor: Actor, concerns: "STAFF" | "JUROR"): Promise<ChangeView[]> {
  const duty = DUTY_OVER[concerns];
  if (duty === undefined || !hasDuty(actor, duty)) return [];
  const rows = await db.accountChange.findMany({
    where: { decidedAt: null, account: { kind: concerns } },
    select: shown,
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return inWords(
    actor,
    rows.filter((row) => mayOnChange(actor, "approve", concerning(row))),
  );
}

/** Of one account: what waits, and what was decided, the latest first. */
export async function listChangesOf(actor: Actor, accountId: string): Promise<ChangeView[]> {
  if (!hasDuty(actor, "ACCOUNTS")) return [];
  const rows = await db.accountChange.findMany({
    where: { accountId, account: { kind: "STAFF" } },
    select: shown,
    orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
    take: HISTORY_MAX,
  });
  return inWords(actor, rows);
}

export async function getChange(actor: Actor, id: string) {
  if (!hasDuty(actor, "ACCOUNTS")) return null;
  return withSecond(
    actor,
    await db.accountChange.findFirst({ where: { id, account: { kind: "STAFF" } }, select: shown }),
  );
}

/** サインイン方法の再設定 of a juror: the last that was asked for, and how it stands. */
export async function getJurorRecovery(actor: Actor, accountId: string) {
  if (!hasDuty(actor, "AWARD")) return null;
  const row = await db.accountChange.findFirst({
    where: { accountId, kind: "RECOVERY", account: { kind: "JUROR" } },
    select: shown,
    orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
  });
  return withSecond(actor, row);
}

async function withSecond(actor: Actor, row: Row | null) {
  const [change] = row === null ? [] : await inWords(actor, [row]);
  if (row === null || change === undefined) return null;
  return { ...change, hasSecond: (await countSecondPeople(db, concerning(row))) > 0 };
}

function concerning(row: Row) {
  return { ...row, concerns: row.account.kind };
}

async function inWords(actor: Actor, rows: readonly Row[]) {
  const names = await getStaffNames(
    actor,
    rows.flatMap(({ proposedBy, decidedBy }) => (decidedBy === null ? [proposedBy] : [proposedBy, decidedBy])),
  );
  return rows.map(({ account, ...row }) => ({
    ...row,
    concerns: account.kind,
    name: account.name,
    proposerName: names.get(row.proposedBy) ?? "",
    deciderName: row.decidedBy === null ? "運用者" : (names.get(row.decidedBy) ?? ""),
    isStale: row.decidedAt === null && isStale(row, account),
    may: {
      decide: row.decidedAt === null && mayOnChange(actor, "approve", { ...row, concerns: account.kind }),
      withdraw: row.decidedAt === null && mayOnChange(actor, "withdraw", { ...row, concerns: account.kind }),
    },
  }));
}
