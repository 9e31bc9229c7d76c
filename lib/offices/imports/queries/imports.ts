import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { importPermissions } from "@/lib/offices/imports/permissions";
import type { Shown } from "@/lib/offices/imports/schema";
import { differencesSchema, faultsSchema, noticesSchema } from "@/lib/offices/imports/stored";
import type { ImportListItem, ImportView } from "@/lib/offices/imports/view";
import { relationsTo } from "@/lib/offices/permissions";

const ROWS_A_PAGE = 50;
const IMPORTS_MAX = 30;

function mayView(actor: Actor, of: { readonly organizationId: string }): boolean {
  const relations = relationsTo(actor, of);
  return importPermissions.view.some((who) => relations.includes(who));
}

export function mayUpload(actor: Actor, of: { readonly organizationId: string }): boolean {
  const relations = relationsTo(actor, of);
  return importPermissions.upload.some((who) => relations.includes(who));
}

/** Of one municipality, the latest first. */
export async function listImports(actor: Actor, organizationId: string): Promise<ImportListItem[]> {
  if (!mayView(actor, { organizationId })) return [];
  return db.officeImport.findMany({
    where: { organizationId },
    select: { id: true, fileName: true, status: true, uploadedAt: true },
    orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
    take: IMPORTS_MAX,
  });
}

/** An import with what became of its rows; null for who has nothing to do with it. */
export async function getImport(actor: Actor, id: string): Promise<ImportView | null> {
  const found = await db.officeImport.findUnique({ where: { id } });
  if (found === null || !mayView(actor, found)) return null;
  const [organization, created, changed, left, undone] = await Promise.all([
    db.organization.findUniqueOrThrow({ where: { id: found.organizationId }, select: { name: true } }),
    countRows({ importId: id, outcome: "CREATE", appliedAt: { not: null } }),
    countRows({ importId: id, outcome: "CHANGE", appliedAt: { not: null } }),
    countRows({ importId: id, refusal: { not: null } }),
    countRows({ importId: id, undoneAt: { not: null } }),
  ]);
  const { storageKey, ...view } = found;
  const done = { created, changed, left, undone };
  return { ...view, isKept: storageKey !== null, organizationName: organization.name, done };
}

function countRows(where: Prisma.OfficeImportRowWhereInput): Promise<number> {
  return db.officeImportRow.count({ where });
}

const WHERE: Record<Shown, Prisma.OfficeImportRowWhereInput> = {
  create: { outcome: "CREATE" },
  change: { outcome: "CHANGE" },
  same: { outcome: "SAME" },
  faulty: { outcome: "FAULTY" },
  left: { refusal: { not: null } },
};

type Asked = { readonly show?: Shown | undefined; readonly page: number };

/** One page of the rows, in the order of the file. Who calls has looked the import up. */
export async function listImportRows(importId: string, { show, page }: Asked) {
  const where = { importId, ...(show === undefined ? {} : WHERE[show]) };
  const [count, rows] = await Promise.all([
    countRows(where),
    db.officeImportRow.findMany({
      where,
      orderBy: { line: "asc" },
      skip: (page - 1) * ROWS_A_PAGE,
      take: ROWS_A_PAGE,
    }),
  ]);
  return {
    pageCount: Math.ceil(count / ROWS_A_PAGE),
    rows: rows.map(({ line, name, outcome, appliedAt, undoneAt, refusal, ...row }) => ({
      ...{ line, name, outcome, appliedAt, undoneAt, refusal },
      faults: faultsSchema.parse(row.faults),
      notices: noticesSchema.parse(row.notices),
      differences: differencesSchema.parse(row.differences),
    })),
  };
}
