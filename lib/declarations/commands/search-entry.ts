import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { optionLabel } from "@/lib/declarations/options";
import { routes } from "@/lib/routes";
import { putSearchEntry } from "@/lib/search/entries";

const indexed = {
  number: true,
  organizationName: true,
  organizationKana: true,
  prefectureCode: true,
  municipality: true,
  industryCode: true,
  policyItems: true,
  efforts: true,
  partnerAreas: true,
  updatedAt: true,
} as const satisfies Prisma.PublishedDeclarationSelect;

type IndexedDeclaration = Prisma.PublishedDeclarationGetPayload<{ select: typeof indexed }>;

/** The site search reads of a declaration no more than its page shows. */
export async function putDeclarationInSearch(uow: UnitOfWork, row: IndexedDeclaration): Promise<void> {
  const place = `${optionLabel("prefectureCode", row.prefectureCode)}${row.municipality}`;
  const industry = optionLabel("industryCode", row.industryCode);
  await putSearchEntry(uow, {
    address: routes.declaration(row.number),
    kind: "DECLARATION",
    title: row.organizationName,
    summary: `${place}の${row.organizationName}の自己宣言（Action宣言）。業種：${industry}`,
    text: [
      row.efforts,
      row.organizationKana,
      row.number,
      ...row.policyItems.map((code) => optionLabel("policyItems", code)),
      ...row.partnerAreas,
    ].join("\n"),
    audiences: [],
    updatedAt: row.updatedAt,
  });
}

const BATCH = 200;

/** Brings into the index what was published before there was one; how many that were, at most a batch. */
export async function indexOlderDeclarations(uow: UnitOfWork): Promise<number> {
  const missing = await uow.tx.$queryRaw<{ number: string }[]>`
    SELECT number FROM published_declaration AS shown
     WHERE NOT EXISTS (SELECT 1 FROM search_entry WHERE address = ${routes.declaration("")} || shown.number)
     ORDER BY number LIMIT ${BATCH}`;
  const rows = await uow.tx.publishedDeclaration.findMany({
    where: { number: { in: missing.map(({ number }) => number) } },
    select: indexed,
    orderBy: { number: "asc" },
  });
  for (const row of rows) await putDeclarationInSearch(uow, row);
  return rows.length;
}
