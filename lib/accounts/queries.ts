import "server-only";
import { type Actor, type DeskPerson, hasDuty, type Person } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Duty } from "@/lib/db/generated/enums";
import { living } from "./live-session";

const LIST_MAX = 500;

export type StaffOption = { readonly id: string; readonly name: string };

/** Those who can be given work of a duty, for a select. */
export async function listStaff(actor: Actor, filters: { readonly duty?: Duty } = {}): Promise<StaffOption[]> {
  if (actor.kind !== "staff" && actor.kind !== "system") return [];
  return db.account.findMany({
    where: { kind: "STAFF", isActive: true, ...(filters.duty === undefined ? {} : { duties: { has: filters.duty } }) },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
}

/** Names by id, of people who have left too: a timeline shows who decided at the time. */
export async function getStaffNames(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if ((actor.kind !== "staff" && actor.kind !== "system") || ids.length === 0) return new Map();
  const accounts = await db.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
    take: LIST_MAX,
  });
  return new Map(accounts.map(({ id, name }) => [id, name]));
}

export async function getStaffName(actor: Actor, id: string): Promise<string | null> {
  return (await getStaffNames(actor, [id])).get(id) ?? null;
}

const administered = {
  id: true,
  email: true,
  name: true,
  duties: true,
  isActive: true,
  setupUntil: true,
  createdAt: true,
  closedAt: true,
} as const;

/** All accounts with what they may do, for those who administer them. */
export async function listAccounts(actor: Actor) {
  if (!mayAdminister(actor)) return [];
  return db.account.findMany({
    where: { kind: "STAFF" },
    select: administered,
    orderBy: [{ isActive: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
}

export async function getAccount(actor: Actor, id: string) {
  return mayAdminister(actor) ? db.account.findFirst({ where: { id, kind: "STAFF" }, select: administered }) : null;
}

function mayAdminister(actor: Actor): boolean {
  return hasDuty(actor, "ACCOUNTS") || actor.kind === "system";
}

/** One's own account, as its page shows it. */
export async function getOwnAccount(person: DeskPerson) {
  return db.account.findUniqueOrThrow({
    where: { id: person.accountId },
    select: {
      email: true,
      name: true,
      duties: true,
      _count: { select: { passkeys: true, recoveryCodes: { where: { usedAt: null } } } },
    },
  });
}

/** Where the person is signed in at present, the browser in use first. */
export async function listOwnSessions(person: Person) {
  const sessions = await db.session.findMany({
    where: { accountId: person.accountId, ...living(clock.now()) },
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return sessions
    .map((session) => ({ ...session, isCurrent: session.id === person.sessionId }))
    .toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}
