import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { applyImport } from "@/lib/offices/imports/commands/apply";
import { startImport } from "@/lib/offices/imports/commands/choose";
import { stageImport } from "@/lib/offices/imports/commands/stage";
import { uploadImport } from "@/lib/offices/imports/commands/upload";
import { csv, type Lines } from "@/tests/support/office-files/csv";
import { HEADINGS } from "@/tests/support/office-files/rows";

/** Handed in and read. */
export async function staged(actor: Actor, organizationId: string, rows: Lines, headings = HEADINGS): Promise<string> {
  return stagedBytes(actor, organizationId, csv([headings, ...rows]));
}

export async function stagedBytes(actor: Actor, organizationId: string, bytes: Uint8Array): Promise<string> {
  const file = new File([Buffer.from(bytes)], "施設一覧.csv");
  const outcome = await uploadImport(actor, { organizationId, files: [file] });
  if (!outcome.ok) throw outcome.error;
  await stageImport(outcome.value);
  return outcome.value;
}

/** Handed in, read and taken over. */
export async function applied(actor: Actor, organizationId: string, rows: Lines): Promise<string> {
  const id = await staged(actor, organizationId, rows);
  await perform(actor, (uow) => startImport(uow, { id, scope: "good" }));
  await applyImport(id);
  return id;
}

export function importOf(id: string) {
  return db.officeImport.findUniqueOrThrow({ where: { id } });
}

export function rowsOf(importId: string) {
  return db.officeImportRow.findMany({ where: { importId }, orderBy: { line: "asc" } });
}
