import "server-only";
import type { Staff } from "@/lib/access/actor";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import type { WinningEntry } from "@/lib/awards/showcase/view";
import { db } from "@/lib/db/client";

const ENTRIES_MAX = 1_000;

/** The winning entries of a year with what their winners said to a case study, and what was made of it. */
export async function listWinningEntries(staff: Staff, editionId: string): Promise<WinningEntry[]> {
  const entries = await db.awardEntry.findMany({
    where: { AND: [visibleTo(staff), { editionId, winners: { some: {} } }] },
    select: { id: true, number: true, title: true, applicantName: true },
    orderBy: { number: "asc" },
    take: ENTRIES_MAX,
  });
  const ids = entries.map(({ id }) => id);
  const [answers, studies] = await Promise.all([answersOf(ids), studiesOf(ids)]);
  return entries.map((entry) => ({
    ...entry,
    answer: answers.get(entry.id) ?? null,
    study: studies.get(entry.id) ?? null,
  }));
}

/** How the answer of a winner stands now, for whoever may see the entry. */
export async function findSeenShowcase(staff: Staff, id: string) {
  const entry = await db.awardEntry.findFirst({
    where: { AND: [visibleTo(staff), { id, winners: { some: {} } }] },
    select: { edition: { select: { fiscalYear: true } } },
  });
  if (entry === null) return null;
  const answer = (await answersOf([id])).get(id) ?? null;
  return { fiscalYear: entry.edition.fiscalYear, answer };
}

async function answersOf(ids: readonly string[]) {
  const rows = await db.awardShowcaseAnswer.findMany({
    where: { entryId: { in: [...ids] } },
    distinct: ["entryId"],
    orderBy: [{ entryId: "asc" }, { ordinal: "desc" }],
    select: { entryId: true, ordinal: true, isConsent: true, answeredAt: true },
    take: ENTRIES_MAX,
  });
  return new Map(rows.map(({ entryId, ...answer }) => [entryId, answer]));
}

async function studiesOf(ids: readonly string[]) {
  const links = await db.awardCaseStudy.findMany({
    where: { entryId: { in: [...ids] } },
    select: { entryId: true, contentId: true },
    orderBy: { entryId: "asc" },
    take: ENTRIES_MAX,
  });
  const contents = await db.content.findMany({
    where: { id: { in: links.map(({ contentId }) => contentId) } },
    select: { id: true, status: true, slug: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  return new Map(
    links.flatMap(({ entryId, contentId }) => {
      const content = contents.find(({ id }) => id === contentId);
      return content === undefined ? [] : [[entryId, content] as const];
    }),
  );
}
