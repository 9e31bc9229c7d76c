import "server-only";
import type { Actor } from "@/lib/access/actor";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { toJapanDay } from "@/lib/japan/dates";
import { dutiesWithoutAnyone, listFitDeputies } from "./deputies";
import { onDay } from "./period";

const LIST_MAX = 50;

/** The page of somebody's absences: what is to come, who could stand in, and what would be left to nobody. */
export async function getAbsencesOf(actor: Actor, accountId: string) {
  if (!mayOnAccount(actor, "enterAbsence", { id: accountId })) return null;
  const account = await db.account.findFirst({
    where: { id: accountId, kind: "STAFF", isActive: true },
    select: { id: true, name: true, duties: true },
  });
  if (account === null) return null;
  const today = toJapanDay(clock.now());
  const rows = await db.absence.findMany({
    where: { accountId, endedAt: null, lastDay: { gte: today } },
    select: { id: true, firstDay: true, lastDay: true, deputy: { select: { name: true, isActive: true } } },
    orderBy: [{ firstDay: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  const absences = [];
  for (const row of rows) absences.push({ ...row, uncovered: await dutiesWithoutAnyone(db, account, row) });
  const deputies = await listFitDeputies(db, account, { firstDay: today, lastDay: today });
  return { ...account, absences, deputies: deputies.map(({ id, name }) => ({ id, name })) };
}

/** For whom this person stands in today. */
export async function listRepresented(actor: Actor): Promise<readonly string[]> {
  if (actor.kind !== "staff") return [];
  const rows = await db.absence.findMany({
    where: { deputyId: actor.accountId, ...onDay(toJapanDay(clock.now())) },
    select: { accountId: true },
    orderBy: { id: "asc" },
    take: LIST_MAX,
  });
  return rows.map(({ accountId }) => accountId);
}

/** Who stands in today, by the id of who is away. */
export async function getDeputyNames(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (actor.kind !== "staff" || ids.length === 0) return new Map();
  const rows = await db.absence.findMany({
    where: { accountId: { in: [...new Set(ids)] }, deputy: { isActive: true }, ...onDay(toJapanDay(clock.now())) },
    select: { accountId: true, deputy: { select: { name: true } } },
    orderBy: { id: "asc" },
    take: LIST_MAX,
  });
  return new Map(rows.map(({ accountId, deputy }) => [accountId, deputy.name]));
}
