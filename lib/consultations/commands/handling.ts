import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { writeNote } from "@/lib/cases/commands/notes";
import { isOfficer } from "@/lib/cases/commands/officers";
import { consultationClosedMail } from "@/lib/consultations/mails/to-requester";
import type { Outcome, Topic } from "@/lib/consultations/options";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { THREAD_LINK_DAYS } from "@/lib/threads/limits";
import type { NoteText } from "@/lib/threads/text";
import { moveConsultation } from "./move";
import { notifyDesk, notifyRequester } from "./notify";
import { auditView, type Consultation, findForDesk, officerId } from "./record";
import { openUrl } from "./release";
import { reopened } from "./requester";
import { updateConsultation } from "./update";

export type SeenConsultation = { readonly id: string; readonly version: number };

type People = SeenConsultation & { readonly assigneeId: string; readonly deputyId: string };

const NOT_OFFICER = "この職員は、相談の担当にできません。一覧から選び直してください。";

/** 担当と副担当, always both. Out of a new case it makes one that somebody has taken on. */
export async function assignConsultation(uow: UnitOfWork, input: People): Promise<Consultation> {
  const { id, version, assigneeId, deputyId } = input;
  const before = await findForDesk(uow, id);
  if (assigneeId === deputyId) throw new FieldsRefused({ deputyId: "副担当は、担当とは別の職員を選んでください。" });
  const people = { assigneeId, deputyId };
  const after = await (before.status === "RECEIVED"
    ? moveConsultation(uow, before, "assign", { seenVersion: version, changes: people })
    : reassign(uow, before, { ...people, version }));
  // Whoever closes the account at this moment waits for the lock that the change took, or is seen here.
  if (!(await isOfficer(uow.tx, "consultation", assigneeId))) throw new FieldsRefused({ assigneeId: NOT_OFFICER });
  if (!(await isOfficer(uow.tx, "consultation", deputyId))) throw new FieldsRefused({ deputyId: NOT_OFFICER });
  await notifyDesk(uow, after);
  return after;
}

async function reassign(
  uow: UnitOfWork,
  before: Consultation,
  { version, ...people }: Omit<People, "id">,
): Promise<Consultation> {
  const after = await updateConsultation(uow, before.id, version, people);
  await recordAudit(uow, {
    action: "consultation.reassign",
    subject: { kind: "consultation", id: before.id },
    before: auditView(before),
    after: auditView(after),
  });
  return after;
}

/** 対応を始める, 対応に戻す: whoever does it owns a case that nobody owned. */
export async function takeUpConsultation(
  uow: UnitOfWork,
  { id, version }: SeenConsultation,
  action: "start" | "resume",
): Promise<Consultation> {
  const before = await findForDesk(uow, id);
  const changes = before.assigneeId === null ? { assigneeId: officerId(uow) } : {};
  return moveConsultation(uow, before, action, { seenVersion: version, changes });
}

type Topics = SeenConsultation & { readonly topics: readonly Topic[] };

/** The topics as the desk understands them; what the requester chose stays in the sealed version. */
export async function correctTopics(uow: UnitOfWork, { id, version, topics }: Topics): Promise<Consultation> {
  const before = await findForDesk(uow, id);
  const after = await updateConsultation(uow, id, version, { topics: [...topics] });
  await recordAudit(uow, {
    action: "consultation.topics",
    subject: { kind: "consultation", id },
    before: auditView(before),
    after: auditView(after),
  });
  return after;
}

type Closing = SeenConsultation & { readonly outcome: Outcome; readonly note: string | undefined };

/** 完了: with what came of it, and a question to the requester how it went. */
export async function closeConsultation(uow: UnitOfWork, input: Closing): Promise<Consultation> {
  const { id, version, outcome, note } = input;
  const before = await findForDesk(uow, id);
  const changes = { outcome, outcomeNote: note ?? null };
  const after = await moveConsultation(uow, before, "close", { seenVersion: version, changes });
  const { contactEmail: to, number } = after;
  const url = await openUrl(uow, id);
  await notifyRequester(uow, after, consultationClosedMail({ to, number, url, days: THREAD_LINK_DAYS }));
  return after;
}

export async function reopenConsultation(
  uow: UnitOfWork,
  { id, version, reason }: SeenConsultation & { readonly reason: string },
): Promise<Consultation> {
  const before = await findForDesk(uow, id);
  return moveConsultation(uow, before, "reopen", { seenVersion: version, reason, changes: reopened("reopen") });
}

/** 内部メモ: read by colleagues alone. */
export async function addConsultationNote(
  uow: UnitOfWork,
  { id, body }: { readonly id: string; readonly body: NoteText },
): Promise<Consultation> {
  const consultation = await findForDesk(uow, id);
  await writeNote(uow, { flow: "consultation", record: consultation, body });
  return consultation;
}
