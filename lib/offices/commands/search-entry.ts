import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { asList, asText } from "@/lib/drafts/answers";
import { optionLabel } from "@/lib/offices/options";
import { placeOf, readAnswers } from "@/lib/offices/queries/listed";
import { routes } from "@/lib/routes";
import { dropSearchEntry, putSearchEntry } from "@/lib/search/entries";

const indexed = {
  number: true,
  name: true,
  nameKana: true,
  kind: true,
  prefectureCode: true,
  municipalityCode: true,
  answers: true,
  isClosed: true,
  updatedAt: true,
} as const satisfies Prisma.PublishedOfficeSelect;

type IndexedOffice = Prisma.PublishedOfficeGetPayload<{ select: typeof indexed }>;

/** The site search reads of an office no more than its page shows, and no closed one. */
export async function putOfficeInSearch(uow: UnitOfWork, row: IndexedOffice): Promise<void> {
  if (row.isClosed) return dropOfficeFromSearch(uow, row.number);
  const answers = readAnswers(row.answers);
  const kind = optionLabel("kind", row.kind);
  await putSearchEntry(uow, {
    address: routes.office(row.number),
    kind: "OFFICE",
    title: row.name,
    summary: `${placeOf(row)}の${kind}。${asText(answers["description"])}`,
    text: [
      ...[row.nameKana, row.number, asText(answers["commonName"]), asText(answers["operatorName"])],
      asText(answers["nearestStation"]),
      ...asList(answers["equipment"]).map((code) => optionLabel("equipment", code)),
    ].join("\n"),
    audiences: [],
    updatedAt: row.updatedAt,
  });
}

export function dropOfficeFromSearch(uow: UnitOfWork, number: string): Promise<void> {
  return dropSearchEntry(uow, routes.office(number));
}

const BATCH = 200;

/** Brings into the index what was published before there was one; how many that were, at most a batch. */
export async function indexOlderOffices(uow: UnitOfWork): Promise<number> {
  const missing = await uow.tx.$queryRaw<{ number: string }[]>`
    SELECT number FROM published_office AS shown
     WHERE NOT is_closed
       AND NOT EXISTS (SELECT 1 FROM search_entry WHERE address = ${routes.office("")} || shown.number)
     ORDER BY number LIMIT ${BATCH}`;
  const rows = await uow.tx.publishedOffice.findMany({
    where: { number: { in: missing.map(({ number }) => number) } },
    select: indexed,
    orderBy: { number: "asc" },
  });
  for (const row of rows) await putOfficeInSearch(uow, row);
  return rows.length;
}
