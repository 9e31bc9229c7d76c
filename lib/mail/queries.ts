import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { hiddenFrom } from "@/lib/awards/conflicts/queries/hidden";
import { flowsOf } from "@/lib/cases/flows";
import { db } from "@/lib/db/client";
import { type FilterMap, whereParts } from "@/lib/db/filters";
import type { Prisma } from "@/lib/db/generated/client";
import type { MailStatus } from "@/lib/db/generated/enums";
import { keysetArguments, keysetPage } from "@/lib/db/keyset";
import { recordLook } from "@/lib/db/unit-of-work";
import { isProduction } from "@/lib/env";
import { isSecretTemplate } from "./all";
import type { MailFilters } from "./filters";
import { mayOnMail } from "./permissions";

export const MAIL_PAGE_SIZE = 50;

type Where = Prisma.MailWhereInput;

/** The `view` grant as a row scope, less the letters about entries that a conflict of interest hides. */
async function visibleTo(actor: Actor): Promise<Where> {
  const granted: Where = hasDuty(actor, "MAIL") ? {} : { flow: { in: flowsOf(actor) } };
  const { caseIds } = await hiddenFrom(actor);
  if (caseIds.length === 0) return granted;
  return { AND: [granted, { OR: [{ caseId: null }, { caseId: { notIn: [...caseIds] } }] }] };
}

/** No recipient and no body: those are read one by one, and that is recorded. */
const listItem = {
  id: true,
  template: true,
  subject: true,
  status: true,
  attempts: true,
  lastError: true,
  caseId: true,
  createdAt: true,
  sentAt: true,
} as const satisfies Prisma.MailSelect;

type Filtering = Pick<MailFilters, "status" | "template"> & {
  readonly caseId?: string | undefined;
  /** Each of them stands in the subject. */
  readonly words?: string | undefined;
};

const filterMap: FilterMap<Filtering, Where> = {
  status: (status) => ({ status }),
  template: (template) => ({ template }),
  // A letter to many stands with one case of its reader, and belongs to all of them.
  caseId: (caseId) => ({ OR: [{ caseId }, { bulkRecipient: { cases: { some: { caseId } } } }] }),
  words: (words) => ({
    AND: words
      .split(/\s+/u)
      .map((word) => ({ subject: { contains: escapeSigns(word), mode: "insensitive" as const } })),
  }),
};

/** Prisma hands `%` and `_` on as the wildcards of LIKE. */
function escapeSigns(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}

export async function listMails(
  actor: Actor,
  { before, after, ...filters }: Filtering & Pick<MailFilters, "before" | "after">,
) {
  const rows = await db.mail.findMany({
    where: { AND: [await visibleTo(actor), ...whereParts<Filtering, Where>(filters, filterMap)] },
    select: listItem,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...keysetArguments({ before, after }, MAIL_PAGE_SIZE),
  });
  return keysetPage(rows, { before, after }, MAIL_PAGE_SIZE);
}

/** How many mails stand in each status: the numbers on the screen's links. */
export async function countMails(actor: Actor) {
  const groups = await db.mail.groupBy({ by: ["status"], where: await visibleTo(actor), _count: { _all: true } });
  const counts = new Map(groups.map((group) => [group.status, group._count._all]));
  return {
    of: (status: MailStatus) => counts.get(status) ?? 0,
    total: groups.reduce((sum, group) => sum + group._count._all, 0),
  };
}

/** One mail with recipient and text. Reading it is recorded; what opens something is shown to nobody. */
export async function getMail(actor: Actor, id: string) {
  const mail = await db.mail.findFirst({ where: { AND: [await visibleTo(actor), { id }] } });
  if (mail === null || !mayOnMail(actor, "view", mail)) return null;
  await recordLook(actor, (uow) => recordAudit(uow, { action: "mail.view", subject: { kind: "mail", id } }));
  const isSecret = isSecretTemplate(mail.template);
  return { ...mail, body: isSecret ? null : mail.body, mayRetry: mayOnMail(actor, "retry", mail) };
}

export type MailDetail = NonNullable<Awaited<ReturnType<typeof getMail>>>;

/** Which cases letters are about: for the auditor, who sees of a letter no more than that. */
export async function getCaseIdsOfMails(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!hasDuty(actor, "AUDIT") || ids.length === 0) return new Map();
  const mails = await db.mail.findMany({
    where: { id: { in: [...new Set(ids)] }, caseId: { not: null } },
    select: { id: true, caseId: true },
    orderBy: { id: "asc" },
    take: ids.length,
  });
  return new Map(mails.flatMap(({ id, caseId }) => (caseId === null ? [] : [[id, caseId]])));
}

const MAILS_OF_CASE_MAX = 1000;

/** The letters of a case by id, for the auditor likewise. */
export async function listMailIdsOfCase(actor: Actor, caseId: string): Promise<string[]> {
  if (!hasDuty(actor, "AUDIT")) return [];
  const mails = await db.mail.findMany({
    where: { caseId },
    select: { id: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MAILS_OF_CASE_MAX,
  });
  return mails.map(({ id }) => id);
}

const KEPT_MAX = 50;

/** The newest letters in full, for whoever tries the demonstration out. */
export async function listKeptMails() {
  if (isProduction()) return [];
  return db.mail.findMany({
    select: { id: true, template: true, recipient: true, subject: true, body: true, status: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: KEPT_MAX,
  });
}
