import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { getCaseIdsOfMails } from "@/lib/mail/queries";
import { whoseOf } from "./looks";

export type Look = {
  readonly action: string;
  readonly subjectId: string;
  readonly occurredAt: Date;
  readonly after: unknown;
};

/** A page of those who get a letter, or of those left out; or one person of either. */
const pageSchema = z.object({
  view: z.string().optional(),
  recipient: z.string().optional(),
  rows: z.number().optional(),
});

const ROWS_MAX = 50_000;

/** For each look the records behind it that name somebody: none where that cannot be told. */
export async function seenRecords(actor: Actor, looks: readonly Look[]): Promise<(look: Look) => readonly string[]> {
  const subjects = (whose: string) => [
    ...new Set(looks.filter(({ action }) => whoseOf(action) === whose).map(({ subjectId }) => subjectId)),
  ];
  const [ofMails, ofLetters, ofConflicts] = await Promise.all([
    getCaseIdsOfMails(actor, subjects("mail")),
    casesOfLetters(subjects("letter")),
    peopleOfConflicts(subjects("conflict")),
  ]);
  return (look) => {
    switch (whoseOf(look.action)) {
      case "mail":
        return [ofMails.get(look.subjectId) ?? look.subjectId];
      case "letter":
        return ofLetters.get(pageOf(look)) ?? [];
      case "conflict":
        return ofConflicts.get(look.subjectId) ?? [];
      case "unknown":
        return [];
      default:
        return [look.subjectId];
    }
  };
}

/** A list without a row showed nobody. */
export function showedNobody({ after }: Look): boolean {
  return pageSchema.safeParse(after).data?.rows === 0;
}

function pageOf({ subjectId, after }: Look): string {
  const page = pageSchema.safeParse(after);
  return `${subjectId}:${page.data?.recipient ?? page.data?.view ?? "to"}`;
}

async function casesOfLetters(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.bulkMailCase.findMany({
    where: { recipient: { letterId: { in: [...ids] } } },
    select: { caseId: true, recipientId: true, recipient: { select: { letterId: true, exclusion: true } } },
    orderBy: [{ recipientId: "asc" }, { caseId: "asc" }],
    take: ROWS_MAX,
  });
  return grouped(
    rows.flatMap(({ caseId, recipientId, recipient: { letterId, exclusion } }) => [
      [`${letterId}:${recipientId}`, caseId],
      [`${letterId}:${exclusion === null ? "to" : "out"}`, caseId],
    ]),
  );
}

/** Looked at one by one, or all of a year. */
async function peopleOfConflicts(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.awardConflict.findMany({
    where: { OR: [{ id: { in: [...ids] } }, { entry: { editionId: { in: [...ids] } } }] },
    select: { id: true, personId: true, entry: { select: { editionId: true } } },
    orderBy: { id: "asc" },
    take: ROWS_MAX,
  });
  return grouped(
    rows.flatMap(({ id, personId, entry: { editionId } }) => [
      [id, personId],
      [editionId, personId],
    ]),
  );
}

function grouped(pairs: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key = "", id = ""] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  }
  return groups;
}
