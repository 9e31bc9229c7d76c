import "server-only";
import type { System } from "@/lib/access/actor";
import { marksOf } from "@/lib/awards/assignment/pairs";
import { BLOCKING } from "@/lib/awards/conflicts/workflow";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { judgedByNumber } from "@/lib/awards/entries/queries/by-number";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { readySeats } from "@/lib/awards/jury/ready-seats";
import { openSheets, reinstateSheets, setSheetsAside } from "@/lib/awards/scoring/commands/sheets";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import type { Round } from "./record";

export const REFERENCES_PER_CATEGORY = 2;
/** The portal looks at all entries, whoever may see which. */
const PORTAL: System = { kind: "system", job: "award-round" };

const ROWS_MAX = 5000;

type Asked = { readonly editionId: string; readonly settings: EditionSettings; readonly text: string };

/** Two of each category that has any, so that one unusual entry does not decide how somebody seems to score. */
export async function referencesOf(uow: UnitOfWork, { editionId, settings, text }: Asked): Promise<string[]> {
  const { entries, unknown } = await judgedByNumber(uow, { actor: uow.actor, editionId, stage: "first", text });
  if (unknown.length > 0) {
    const which = unknown.map((line) => `「${line}」`).join("");
    throw refused(`${which}は、この年度の審査対象の応募にありません。番号を確認するか、行を除いてください。`);
  }
  for (const { key, name } of settings.categories) {
    const count = entries.filter(({ category }) => category === key).length;
    if (count !== 0 && count !== REFERENCES_PER_CATEGORY) {
      throw refused(
        `${name}の基準合わせの応募が${count}件です。部門ごとに${REFERENCES_PER_CATEGORY}件にしてください。`,
      );
    }
  }
  return entries.map(({ id }) => id);
}

function refused(sentence: string): FieldsRefused {
  return new FieldsRefused({ references: sentence });
}

const NO_REFERENCE = "基準合わせの応募でなくなったため";

/** A sheet for every juror of the category who is in no conflict with the entry, and none besides. */
export async function syncCalibration(uow: UnitOfWork, { editionId, stage, referenceIds }: Round): Promise<void> {
  if (stage !== "first") return;
  const wanted = await wantedPairs(uow, editionId, referenceIds);
  const sheets = await uow.tx.awardSheet.findMany({
    where: { kind: "CALIBRATION", entry: { editionId } },
    select: { id: true, entryId: true, jurorId: true, status: true },
    orderBy: { id: "asc" },
    take: ROWS_MAX,
  });
  const [isThere, isWanted] = [marksOf(sheets), marksOf(wanted)];
  await openSheets(
    uow,
    "CALIBRATION",
    wanted.filter(({ jurorId, entryId }) => !isThere(jurorId, entryId)),
  );
  const back = sheets.filter((sheet) => sheet.status === "SET_ASIDE" && isWanted(sheet.jurorId, sheet.entryId));
  await reinstateSheets(uow, back);
  const gone = sheets.filter((sheet) => sheet.status !== "SET_ASIDE" && !isWanted(sheet.jurorId, sheet.entryId));
  await setSheetsAside(
    uow,
    gone.map((sheet) => ({ ...sheet, reason: NO_REFERENCE })),
  );
}

async function wantedPairs(uow: UnitOfWork, editionId: string, referenceIds: readonly string[]) {
  const seats = await uow.tx.awardJuror.findMany({
    where: readySeats(editionId),
    select: { id: true, accountId: true, categories: true },
    orderBy: { id: "asc" },
    take: ROWS_MAX,
  });
  const entries = await uow.tx.awardEntry.findMany({
    where: { AND: [visibleTo(PORTAL), { id: { in: [...referenceIds] }, status: "ELIGIBLE" }] },
    select: {
      ...{ id: true, category: true },
      conflicts: { where: { status: { in: [...BLOCKING] } }, select: { personId: true } },
    },
    orderBy: { id: "asc" },
    take: ROWS_MAX,
  });
  return entries.flatMap(({ id: entryId, category, conflicts }) =>
    seats
      .filter(({ categories, accountId }) => {
        return categories.includes(category) && !conflicts.some(({ personId }) => personId === accountId);
      })
      .map(({ id: jurorId }) => ({ entryId, jurorId })),
  );
}
