import { recentContact } from "@/lib/auth/contact";
import { overLimit } from "@/lib/auth/visitor-limit";
import { clock } from "@/lib/clock";
import { attempt } from "@/lib/db/unit-of-work";
import { keepOwnAnswers } from "@/lib/declarations/commands/own-draft";
import { getOwnWork, type OwnPurpose } from "@/lib/declarations/queries/own-draft";
import { answerAutosave, problem, readAutosave } from "@/lib/drafts/autosave";
import { AlreadySent, StepNotAllowed } from "@/lib/errors";
import { formatTime } from "@/lib/japan/dates";
import { openedAnswers, ownForm } from "./own-form";

/** Keeps what a declarer is typing. A page that was only opened begins no working copy. */
export async function autosaveOwn(purpose: OwnPurpose, request: Request): Promise<Response> {
  const session = await recentContact();
  const work = session && (await getOwnWork(session.contact, purpose));
  if (!session || !work) return problem("expired");
  const form = ownForm(purpose, work);
  const names = [...form.fields.filter((name) => name !== "logo"), ...form.explanations];
  const read = await readAutosave(request, names);
  if (!read.ok) return read.answer;
  const refusal = await overLimit("autosave", session.contact.caseId);
  if (refusal !== null) return problem(refusal);

  const isEmpty = work.draft === null && Object.keys(read.value.answers).length === 0;
  if (isEmpty && work.isOpen) return nothingNew(read.value.seen);
  const kept = { purpose, opened: openedAnswers(form, work), ...read.value };
  const outcome = await attempt(session.contact, (uow) => keepOwnAnswers(uow, kept));
  if (session.isOver) return problem("expired");
  if (!outcome.ok && outcome.error instanceof StepNotAllowed) return problem(new AlreadySent(""));
  return answerAutosave(outcome, read.value);
}

function nothingNew(version: number): Response {
  const body = { version, savedAt: formatTime(clock.now()), newer: {} };
  return Response.json(body, { headers: { "cache-control": "private, no-store" } });
}
