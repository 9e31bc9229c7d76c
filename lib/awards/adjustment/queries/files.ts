import "server-only";
import { type Staff, viewerOf } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { readResult } from "@/lib/awards/adjustment/desk/result";
import { adjustmentFile } from "@/lib/awards/adjustment/file";
import { adjustmentPermissions, relationsTo } from "@/lib/awards/adjustment/permissions";
import { adjustmentSubject } from "@/lib/awards/adjustment/subject";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { namedEntries } from "./names";

const NAME = /^([0-9a-f-]{36})-(input\.json|result\.json|([a-z0-9-]+)\.csv)$/;
const MARK = "\uFEFF";

export type AdjustmentFile = { readonly name: string; readonly type: string; readonly text: string };

type Asked = { readonly fiscalYear: number; readonly file: string };

/**
 * What it was worked out from, what came of it, or a category as a table: byte for byte as kept. Null for whoever may not have it,
 * and while looking on as a colleague. That it was taken out is recorded.
 */
export async function adjustmentFileOf(staff: Staff, { fiscalYear, file }: Asked): Promise<AdjustmentFile | null> {
  const [, id = "", what = "", category] = NAME.exec(file) ?? [];
  if (viewerOf(staff) !== null || id === "") return null;
  const row = await db.awardAdjustment.findFirst({ where: { id, edition: { fiscalYear } } });
  if (row === null || !(await mayExport(staff, row))) return null;
  const content = category === undefined ? jsonOf(row, what) : await csvOf(staff, row, category);
  if (content === null) return null;
  await recordLook(staff, (uow) =>
    recordAudit(uow, { action: "awardAdjustment.export", subject: adjustmentSubject(id), after: { file: what } }),
  );
  return { ...content, name: `award-${fiscalYear}-${row.stage}-${what}` };
}

type Row = Prisma.AwardAdjustmentGetPayload<Record<string, never>>;

async function mayExport(staff: Staff, { editionId, status }: Row): Promise<boolean> {
  const relations = relationsTo(staff, { isInConflict: await isInConflict(db, staff, editionId) });
  return isGranted(adjustmentPermissions.export, relations, status);
}

type Content = Pick<AdjustmentFile, "type" | "text"> | null;

function jsonOf({ input, result }: Row, what: string): Content {
  const text = what === "input.json" ? input : result;
  return text === null ? null : { type: "application/json; charset=utf-8", text };
}

/** With the numbers of the entries in place of their ids, for spreadsheets. */
async function csvOf(staff: Staff, { result }: Row, key: string): Promise<Content> {
  const found = result === null ? undefined : readResult(result).categories.find((category) => category.key === key);
  if (found === undefined) return null;
  const { adjustment } = found;
  const named = await namedEntries(
    staff,
    adjustment.entries.map(({ entryId }) => entryId),
  );
  const numbers = new Map(named.map(({ id, number }) => [id, number]));
  const numbered = <Entry extends { readonly entryId: string }>(entry: Entry) => ({
    ...entry,
    entryId: numbers.get(entry.entryId) ?? "",
  });
  const text =
    adjustment.kind === "adjusted"
      ? adjustmentFile({ ...adjustment, entries: adjustment.entries.map(numbered) })
      : adjustmentFile({ ...adjustment, entries: adjustment.entries.map(numbered) });
  return { type: "text/csv; charset=utf-8", text: `${MARK}${text}` };
}
