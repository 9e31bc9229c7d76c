import "server-only";
import { randomUUID } from "node:crypto";
import type { System } from "@/lib/access/actor";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { correctedFile } from "@/lib/offices/import/corrected-file";
import type { Fault, OfficeRow, OfficeSheet } from "@/lib/offices/import/office-sheet";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { UnreadableFile } from "@/lib/offices/import/unreadable-file";
import { columnsByField } from "@/lib/offices/imports/faults";
import { type Match, matcherOf, ownIdOf, placeKey } from "@/lib/offices/imports/match";
import { type Compared, compareRow } from "@/lib/offices/imports/stage-row";
import { getFile, putFile } from "@/lib/storage/files";
import { answersOfVersions, contactOf, listCandidates } from "./candidates";
import { lockImport, moveImport, type OfficeImport, progressImport } from "./record";

const BATCH = 250;
const worker: System = { kind: "system", job: "stage-office-import" };

export const correctedKey = (id: string) => `office-imports/${id}/corrected.csv`;

/** Job: reads the file and says for each row what it would do. A second run begins anew and comes to the same. */
export async function stageImport(id: string): Promise<void> {
  const begun = await perform(worker, (uow) => beginReading(uow, id));
  if (begun === null) return;
  const sheet = await readSheet(begun);
  if (typeof sheet === "string") {
    await perform(worker, (uow) => refuseFile(uow, id, sheet));
    return;
  }
  await perform(worker, (uow) => progressImport(uow, id, headOf(sheet)));
  const staging: Staging = { sheet, columns: columnsByField(sheet.headers), taken: new Map(), found: [] };
  for (let from = 0; from < sheet.rows.length; from += BATCH)
    await perform(worker, (uow) => stageBatch(uow, begun, staging, from));
  await putFile(correctedKey(id), Buffer.from(correctedFile(sheet, staging.found)), "text/csv");
  await perform(worker, (uow) => finishStaging(uow, id));
}

type Staging = {
  readonly sheet: OfficeSheet;
  readonly columns: ReadonlyMap<string, number>;
  /** Which row means which office. */
  readonly taken: Map<string, number>;
  /** Faults against the rules of the record, for the corrected file. */
  readonly found: Fault[];
};

async function beginReading(uow: UnitOfWork, id: string): Promise<OfficeImport | null> {
  const before = await lockImport(uow, id);
  if (before.status !== "UPLOADED" && before.status !== "READING") return null;
  await uow.tx.officeImportRow.deleteMany({ where: { importId: id } });
  return moveImport(uow, before, "read", { rowsDone: 0, rowsTotal: 0 });
}

/** The sheet, or why there is none. */
async function readSheet({ storageKey, fileName }: OfficeImport): Promise<OfficeSheet | string> {
  const bytes = storageKey === null ? null : await getFile(storageKey);
  if (bytes === null) return "保存したファイルが見つかりません。もう一度ファイルを選んで送ってください。";
  try {
    const sheet = await readOfficeFile({ name: fileName, bytes });
    if (sheet.headerFaults.length === 0) return sheet;
    return sheet.headerFaults.map(({ cell, sentence }) => `${cell}：${sentence}`).join("\n");
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
}

async function refuseFile(uow: UnitOfWork, id: string, problem: string): Promise<void> {
  await moveImport(uow, await lockImport(uow, id), "refuse", { problem });
}

function headOf(sheet: OfficeSheet) {
  return {
    encoding: sheet.encoding ?? sheet.format,
    unknownHeaders: [...sheet.unknownHeaders],
    unusedHeaders: [...sheet.unusedHeaders],
    rowsTotal: sheet.rows.length,
  };
}

async function stageBatch(uow: UnitOfWork, asked: OfficeImport, staging: Staging, from: number): Promise<void> {
  const rows = staging.sheet.rows.slice(from, from + BATCH);
  const find = matcherOf(await listCandidates(uow, asked.organizationId));
  const matched = rows.map((row) => ({ row, match: find(wantedOf(row)) }));
  const versionIds = matched.flatMap(({ match }) => (match.kind === "one" ? [match.office.currentVersionId] : []));
  const versions = await answersOfVersions(uow, versionIds);
  const defaults = await contactOf(uow, asked);
  const data = matched.map(({ row, match }) => {
    const sent = match.kind === "one" ? (versions.get(match.office.currentVersionId) ?? {}) : {};
    const at = { row, headers: staging.sheet.headers, columns: staging.columns };
    const compared = compareRow(at, { match, sent, defaults, takenBy: takenBy(staging, row, match) });
    staging.found.push(...compared.faults.filter((fault) => !row.faults.includes(fault)));
    return storedRow(asked.id, row, compared);
  });
  await uow.tx.officeImportRow.createMany({ data });
  await progressImport(uow, asked.id, { rowsDone: from + rows.length });
}

function wantedOf({ externalId, answers }: OfficeRow) {
  const text = (field: string) => String(answers[field] ?? "");
  return { externalId, name: text("name"), municipalityCode: text("municipalityCode") };
}

/** The earlier row of the same office; this one takes its place among those to come. */
function takenBy({ taken }: Staging, row: OfficeRow, match: Match): number | null {
  const wanted = wantedOf(row);
  if (match.kind !== "one" && (row.externalId !== "" || wanted.name === "")) return null;
  const key = match.kind === "one" ? match.office.id : placeKey(wanted);
  const earlier = taken.get(key) ?? null;
  if (earlier === null) taken.set(key, row.line);
  return earlier;
}

function storedRow(importId: string, row: OfficeRow, { outcome, answers, faults, differences, office }: Compared) {
  return {
    ...{ id: randomUUID(), importId, line: row.line, outcome },
    name: String(row.answers["name"] ?? "").slice(0, 100),
    externalId: ownIdOf(row.externalId),
    answers: Object.fromEntries(
      Object.entries(answers).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
    ),
    faults: faults.map(({ cell, heading, value, sentence }) => ({ cell, heading, value: short(value), sentence })),
    notices: row.notices.map(({ cell, heading, value, after, sentence }) => ({
      ...{ cell, heading, value: short(value), after: short(after), sentence },
    })),
    differences: differences.map((difference) => ({ ...difference })),
    officeId: office?.id ?? null,
    seenVersion: office?.version ?? null,
  };
}

function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

async function finishStaging(uow: UnitOfWork, id: string): Promise<void> {
  const before = await lockImport(uow, id);
  const counted = await uow.tx.officeImportRow.groupBy({
    by: ["outcome"],
    where: { importId: id },
    _count: true,
    orderBy: { outcome: "asc" },
  });
  const count = (outcome: string) => counted.find((one) => one.outcome === outcome)?._count ?? 0;
  await moveImport(uow, before, "stage", {
    createCount: count("CREATE"),
    changeCount: count("CHANGE"),
    sameCount: count("SAME"),
    faultyCount: count("FAULTY"),
  });
}
