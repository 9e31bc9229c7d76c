import { setTimeout } from "node:timers/promises";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { OfficeImportStatus } from "@/lib/db/generated/enums";
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

const LOOK_MS = 50;

/** Beside a running portal, whose worker does the work. */
export async function importReached(id: string, ...statuses: readonly OfficeImportStatus[]): Promise<void> {
  for (;;) {
    const { status } = await importOf(id);
    if (statuses.includes(status)) return;
    if (status === "UNREADABLE") throw new Error("The file cannot be read.");
    await setTimeout(LOOK_MS);
  }
}

/** Handed in, and read by the worker of a running portal. */
export async function stagedByWorker(actor: Actor, organizationId: string, rows: Lines): Promise<string> {
  const file = new File([Buffer.from(csv([HEADINGS, ...rows]))], "施設一覧.csv");
  const outcome = await uploadImport(actor, { organizationId, files: [file] });
  if (!outcome.ok) throw outcome.error;
  await importReached(outcome.value, "STAGED");
  return outcome.value;
}

export async function appliedByWorker(actor: Actor, id: string): Promise<void> {
  await perform(actor, (uow) => startImport(uow, { id, scope: "good" }));
  await importReached(id, "APPLIED");
}

export function importOf(id: string) {
  return db.officeImport.findUniqueOrThrow({ where: { id } });
}

export function rowsOf(importId: string) {
  return db.officeImportRow.findMany({ where: { importId }, orderBy: { line: "asc" } });
}
