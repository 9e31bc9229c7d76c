import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { notHiddenFrom } from "@/lib/awards/entries/queries/scope";
import { caseFlows, FLOWS, flowsOf, type NumberedFlow } from "@/lib/cases/flows";
import { db } from "@/lib/db/client";
import { parseReferenceNumber } from "@/lib/japan/reference-number";

const MAX = 1000;

/** Whoever looks at mail or at the audit record sees which case a line is about, and no more of it. */
function mayKnowNumbers(actor: Actor, flow: NumberedFlow): boolean {
  return hasDuty(actor, "MAIL") || hasDuty(actor, "AUDIT") || flowsOf(actor).includes(flow);
}

type Rows = Promise<readonly { readonly id: string; readonly number: string }[]>;

const select = { id: true, number: true } as const;

const byIds: Readonly<Record<NumberedFlow, (ids: string[], actor: Actor) => Rows>> = {
  declaration: (ids) =>
    db.declaration.findMany({ where: { id: { in: ids } }, select, orderBy: { id: "asc" }, take: MAX }),
  office: (ids) => db.office.findMany({ where: { id: { in: ids } }, select, orderBy: { id: "asc" }, take: MAX }),
  consultation: (ids) =>
    db.consultation.findMany({ where: { id: { in: ids } }, select, orderBy: { id: "asc" }, take: MAX }),
  awardEntry: (ids, actor) =>
    db.awardEntry.findMany({
      where: { AND: [notHiddenFrom(actor), { id: { in: ids } }] },
      select,
      orderBy: { id: "asc" },
      take: MAX,
    }),
};

type Row = Promise<{ readonly id: string } | null>;

const byNumber: Readonly<Record<NumberedFlow, (number: string, actor: Actor) => Row>> = {
  declaration: (number) => db.declaration.findUnique({ where: { number }, select: { id: true } }),
  office: (number) => db.office.findUnique({ where: { number }, select: { id: true } }),
  consultation: (number) => db.consultation.findUnique({ where: { number }, select: { id: true } }),
  awardEntry: (number, actor) =>
    db.awardEntry.findFirst({ where: { AND: [notHiddenFrom(actor), { number }] }, select: { id: true } }),
};

/** The reference number of each of these that is a case, by its id. */
export async function getNumbers(actor: Actor, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(caseIds)];
  if (ids.length === 0) return new Map();
  const known = FLOWS.filter((flow) => mayKnowNumbers(actor, flow));
  const found = await Promise.all(known.map((flow) => byIds[flow](ids, actor)));
  return new Map(found.flat().map(({ id, number }) => [id, number]));
}

/** The case of a number as somebody typed it; null when there is none. */
export async function findCaseId(actor: Actor, text: string): Promise<string | null> {
  const parsed = parseReferenceNumber(text);
  if (!parsed.ok) return null;
  const { kind, number } = parsed.value;
  const flow = FLOWS.find((known) => caseFlows[known].letter === kind);
  if (flow === undefined || !mayKnowNumbers(actor, flow)) return null;
  return (await byNumber[flow](number, actor))?.id ?? null;
}
