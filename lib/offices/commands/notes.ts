import "server-only";
import { writeNote } from "@/lib/cases/commands/notes";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { findForReview } from "./record";

/** Answers with the number of the office. */
export async function addNote(uow: UnitOfWork, input: { readonly id: string; readonly body: string }): Promise<string> {
  const office = await findForReview(uow, input.id);
  await writeNote(uow, { flow: "office", record: office, body: input.body });
  return office.number;
}
