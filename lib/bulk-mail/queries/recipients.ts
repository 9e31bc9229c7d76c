import "server-only";
import type { Staff } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { audienceOf } from "@/lib/bulk-mail/audience";
import { type Composed, composeFor } from "@/lib/bulk-mail/persons";
import { textOf } from "@/lib/bulk-mail/placeholders";
import type { RecipientFilters } from "@/lib/bulk-mail/schema";
import { db } from "@/lib/db/client";
import { keysetArguments, keysetPage } from "@/lib/db/keyset";
import { recordLook } from "@/lib/db/unit-of-work";
import { type AudienceCase, findCases } from "./cases";
import type { LetterDetail } from "./letters";
import { listUnresolved, type Unresolved } from "./unresolved";
import { visiblePeople } from "./visible";

const RECIPIENTS_PAGE_SIZE = 50;
const CASES_PER_PERSON = 1000;

const recipient = {
  id: true,
  exclusion: true,
  reason: true,
  mailId: true,
  cases: { select: { caseId: true }, take: CASES_PER_PERSON },
} as const;

type Stored = { readonly cases: readonly { readonly caseId: string }[] };

/** People of the group, or those left out of it. That somebody looked becomes part of the record. */
export async function listRecipients(staff: Staff, letter: LetterDetail, { view, ...place }: RecipientFilters) {
  if (!letter.maySeeRecipients) return null;
  const { recipients } = await visiblePeople(staff);
  const rows = await db.bulkMailRecipient.findMany({
    where: { letterId: letter.id, ...recipients, exclusion: view === "to" ? null : { not: null } },
    select: recipient,
    orderBy: { id: "asc" },
    ...keysetArguments(place, RECIPIENTS_PAGE_SIZE),
  });
  const { items, ...others } = keysetPage(rows, place, RECIPIENTS_PAGE_SIZE);
  const known = await casesOf(staff, letter, items);
  await recordLook(staff, (uow) =>
    recordAudit(uow, {
      action: "bulkMail.viewRecipients",
      subject: { kind: "bulkMail", id: letter.id },
      after: { view, rows: items.length },
    }),
  );
  return { items: items.map((row) => personOf(letter, row, known)), ...others };
}

async function casesOf(staff: Staff, letter: LetterDetail, rows: readonly Stored[]) {
  const { audience } = letter;
  if (audience === null) return new Map<string, AudienceCase>();
  const ids = rows.flatMap(({ cases }) => cases.map(({ caseId }) => caseId));
  const cases = await findCases(db, staff, { audience: null, flow: audience.flow, ids, take: ids.length });
  return new Map(cases.map((one) => [one.id, one]));
}

type Row = Stored & {
  readonly id: string;
  readonly exclusion: string | null;
  readonly reason: string | null;
  readonly mailId: string | null;
};

function personOf(letter: LetterDetail, { cases, ...row }: Row, known: ReadonlyMap<string, AudienceCase>) {
  const own = cases
    .flatMap(({ caseId }) => known.get(caseId) ?? [])
    .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
  const composed = letter.audience === null || own.length === 0 ? null : composeFor(letter, letter.audience.flow, own);
  return {
    ...row,
    email: own[0]?.email ?? null,
    contactName: own[0]?.contactName ?? "",
    cases: own.map(({ number, organizationName }) => ({ number, organizationName })),
    unresolved: composed?.unresolved ?? [],
  };
}

/** The letter as one person will read it, or would have; with the neighbours in the list. */
export async function getPreview(staff: Staff, letter: LetterDetail, id: string) {
  const audience = audienceOf(letter.audience);
  if (!letter.maySeeRecipients || audience === null) return null;
  const { recipients } = await visiblePeople(staff);
  const row = await db.bulkMailRecipient.findFirst({
    where: { id, letterId: letter.id, ...recipients },
    select: recipient,
  });
  if (row === null) return null;
  const known = await casesOf(staff, letter, [row]);
  const own = row.cases
    .flatMap(({ caseId }) => known.get(caseId) ?? [])
    .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
  const neighbour = (direction: "asc" | "desc") =>
    db.bulkMailRecipient.findFirst({
      where: { letterId: letter.id, ...recipients, exclusion: null, id: direction === "asc" ? { gt: id } : { lt: id } },
      select: { id: true },
      orderBy: { id: direction },
    });
  const [previous, next] = await Promise.all([neighbour("desc"), neighbour("asc")]);
  await recordLook(staff, (uow) =>
    recordAudit(uow, {
      action: "bulkMail.viewRecipients",
      subject: { kind: "bulkMail", id: letter.id },
      after: { recipient: id },
    }),
  );
  return {
    ...personOf(letter, row, known),
    letter: own.length === 0 ? null : readable(composeFor(letter, audience.flow, own)),
    previous: previous?.id,
    next: next?.id,
  };
}

/** The end of a letter is the same for all, and is not typed by anybody. */
function readable({ subject, body, unresolved, message }: Composed) {
  return { subject, body, unresolved, end: message.text.slice(textOf(body).length) };
}

/** Whose letter would show a placeholder. */
export function getUnresolved(staff: Staff, letter: LetterDetail): Promise<Unresolved> {
  const { audience } = letter;
  if (audience === null) return Promise.resolve({ total: 0, names: [], recipientIds: [] });
  return listUnresolved(db, staff, { letter, flow: audience.flow });
}

export type Preview = NonNullable<Awaited<ReturnType<typeof getPreview>>>;
