import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { reading } from "@/lib/db/reading";
import type { Answers } from "@/lib/drafts/answers";
import { answersSchema } from "@/lib/drafts/stored";
import { officeTags } from "@/lib/offices/tags";

/** An office as machines may read it: everything public, and nothing else. */
export type OpenOffice = {
  readonly number: string;
  readonly municipalityCode: string;
  readonly answers: Answers;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly confirmedOn: Date;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
};

const PAGE = 500;

const select = {
  number: true,
  municipalityCode: true,
  answers: true,
  latitude: true,
  longitude: true,
  confirmedOn: true,
  publishedAt: true,
  updatedAt: true,
} as const satisfies Prisma.PublishedOfficeSelect;

type Row = Prisma.PublishedOfficeGetPayload<{ select: typeof select }>;

const openOffice = ({ answers, ...row }: Row): OpenOffice => ({ ...row, answers: answersSchema.parse(answers) });

/** All that are open, by their number, some at a time. */
export async function* openOffices(): AsyncGenerator<readonly OpenOffice[]> {
  let after = "";
  for (;;) {
    const rows = await reading.publishedOffice.findMany({
      where: { isClosed: false, number: { gt: after } },
      select,
      orderBy: { number: "asc" },
      take: PAGE,
    });
    yield rows.map(openOffice);
    after = rows.at(-1)?.number ?? "";
    if (rows.length < PAGE) return;
  }
}

export function countOpenOffices(): Promise<number> {
  return reading.publishedOffice.count({ where: { isClosed: false } });
}

export async function getLastOfficeChange(): Promise<Date | null> {
  const last = await reading.publication.findFirst({
    where: { tags: { has: officeTags.all } },
    orderBy: { id: "desc" },
    select: { at: true },
  });
  return last?.at ?? null;
}

const CHANGES_PAGE = 500;

/** After which change a page begins. */
export type AfterChange = { readonly at: Date; readonly id: string };

type ChangedRow = { readonly id: string; readonly number: string; readonly at: Date; readonly isOpen: boolean };

/** What began, changed or ended since a moment, the oldest first. */
export async function listOfficeChanges(since: Date, after: AfterChange | null) {
  const from = (id: Prisma.Sql) =>
    after === null
      ? Prisma.sql`updated_at >= ${since}`
      : Prisma.sql`(updated_at, ${id}) > (${after.at}, ${after.id}::uuid)`;
  const rows = await reading.$queryRaw<ChangedRow[]>`
    SELECT id, number, updated_at AS at, is_open AS "isOpen" FROM (
      (SELECT office_id AS id, number, updated_at, NOT is_closed AS is_open FROM published_office
        WHERE ${from(Prisma.sql`office_id`)} ORDER BY updated_at, office_id LIMIT ${CHANGES_PAGE + 1})
      UNION ALL
      (SELECT id, number, updated_at, false FROM office
        WHERE status IN ('SUSPENDED', 'REMOVED') AND first_published_at IS NOT NULL AND ${from(Prisma.sql`id`)}
        ORDER BY updated_at, id LIMIT ${CHANGES_PAGE + 1})) AS changed
     ORDER BY at, id LIMIT ${CHANGES_PAGE + 1}`;
  const page = rows.slice(0, CHANGES_PAGE);
  const offices = await reading.publishedOffice.findMany({
    where: { officeId: { in: page.filter(({ isOpen }) => isOpen).map(({ id }) => id) } },
    select,
    take: CHANGES_PAGE,
  });
  const byNumber = new Map(offices.map((office) => [office.number, openOffice(office)]));
  const last = page.at(-1);
  return {
    changes: page.map(({ number, at }) => ({ number, at, office: byNumber.get(number) ?? null })),
    next: rows.length > CHANGES_PAGE && last !== undefined ? { at: last.at, id: last.id } : null,
  };
}
