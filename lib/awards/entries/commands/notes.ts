import "server-only";
import { writeNote } from "@/lib/cases/commands/notes";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { findForCheck } from "./record";

/** Answers with the number of the entry. */
export async function addNote(uow: UnitOfWork, input: { readonly id: string; readonly body: string }): Promise<string> {
  const entry = await findForCheck(uow, input.id);
  await writeNote(uow, { flow: "awardEntry", record: entry, body: input.body });
  return entry.number;
}
