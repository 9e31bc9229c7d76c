import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { scan } from "@/lib/attachments/scanner";
import { recordAudit } from "@/lib/audit/record";
import { sha256Hex } from "@/lib/crypto/sha256";
import { addJob } from "@/lib/db/jobs";
import { type Attempt, attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { cleanText } from "@/lib/japan/clean-text";
import { requireMunicipality } from "@/lib/offices/commands/municipality";
import { FILE_BYTES_MAX } from "@/lib/offices/import/limits";
import { importWorkflow } from "@/lib/offices/imports/permissions";
import { relationsTo } from "@/lib/offices/permissions";
import { deleteFile, putFile } from "@/lib/storage/files";
import { firstStatus } from "@/lib/workflow/workflow";
import { accountOf, importView, subjectOf } from "./record";

/** The name of the control; refusals are told under it. */
export const FILE_CONTROL = "file";

const REFUSALS = {
  empty: "取り込むファイルを選んでください。",
  many: "ファイルは1つだけ選んでください。",
  big: `ファイルは${FILE_BYTES_MAX / 1024 / 1024}MBまでです。いくつかのファイルに分けて取り込んでください。`,
  infected: "このファイルからウイルスが見つかったため、受け付けませんでした。別のファイルを選んでください。",
  unknown: "ファイルのウイルスを検査できないため、受け付けられません。しばらくしてから、もう一度お試しください。",
  store: "ファイルを保存できませんでした。しばらくしてから、もう一度お試しください。",
} as const;

type Upload = { readonly organizationId: string; readonly files: readonly File[] };

/** Takes a file as it is: the worker reads it. File first, row second, so that a row never points to nothing. */
export async function uploadImport(actor: Actor, { organizationId, files }: Upload): Promise<Attempt<string>> {
  const [file, second] = files;
  if (file === undefined || file.size === 0) return refused("empty");
  if (second !== undefined) return refused("many");
  if (file.size > FILE_BYTES_MAX) return refused("big");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const verdict = await scan(bytes);
  if (verdict !== "clean") return refused(verdict);
  const id = randomUUID();
  const storageKey = `office-imports/${id}/sent`;
  const stored = await putFile(storageKey, bytes, "application/octet-stream").then(
    () => true,
    () => false,
  );
  if (!stored) return refused("store");
  const row = { id, organizationId, storageKey, fileName: nameOf(file), size: bytes.length, sha256: sha256Hex(bytes) };
  try {
    const outcome = await attempt(actor, (uow) => recordUpload(uow, row), { trying: "officeImport.upload" });
    if (!outcome.ok) await deleteFile(storageKey);
    return outcome;
  } catch (error) {
    await deleteFile(storageKey);
    throw error;
  }
}

type Row = {
  readonly id: string;
  readonly organizationId: string;
  readonly storageKey: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
};

async function recordUpload(uow: UnitOfWork, row: Row): Promise<string> {
  const status = firstStatus(importWorkflow, "upload", relationsTo(uow.actor, row));
  await requireMunicipality(uow, row.organizationId);
  const created = await uow.tx.officeImport.create({
    data: { ...row, status, accountId: accountOf(uow), uploadedAt: uow.now, updatedAt: uow.now },
  });
  await recordAudit(uow, { action: "officeImport.upload", subject: subjectOf(row.id), after: importView(created) });
  await addJob(uow, "stage-office-import", { id: row.id }, { key: `office-import:${row.id}` });
  return row.id;
}

function nameOf(file: File): string {
  const name = cleanText(file.name.split(/[/\\]/).at(-1) ?? "").trim();
  return name === "" ? "名前のないファイル" : name.slice(0, 120);
}

function refused(cause: keyof typeof REFUSALS): Attempt<never> {
  return { ok: false, error: new FieldsRefused({ [FILE_CONTROL]: REFUSALS[cause] }) };
}
