import "server-only";
import { onDay } from "@/lib/accounts/absences/period";
import { recordAudit } from "@/lib/audit/record";
import { isOfficer } from "@/lib/cases/commands/officers";
import { deskNoticeMail } from "@/lib/consultations/mails/to-desk";
import { consultationReminderMail } from "@/lib/consultations/mails/to-requester";
import { listOfficers } from "@/lib/consultations/officers";
import { proposePeople } from "@/lib/consultations/triage";
import { consultationGroups, isIn } from "@/lib/consultations/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { businessDaysBetween } from "@/lib/japan/business-days";
import { toJapanDay } from "@/lib/japan/dates";
import { isJapaneseHoliday } from "@/lib/japan/holidays";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";
import { THREAD_LINK_DAYS } from "@/lib/threads/limits";
import { moveConsultation } from "./move";
import { notifyRequester } from "./notify";
import { auditView, findForChange } from "./record";
import { openUrl } from "./release";
import { updateConsultation } from "./update";

const CASES_MAX = 500;

/** An answered case that nobody wrote into for so many business days is over. */
const QUIET_DAYS = 10;
/** So long a question waits for its answer before it is asked once more. */
const REMIND_DAYS = 5;

const open = { in: [...consultationGroups.open] };

/** Job of one officer: one letter for all cases with something unread, or none. For who is away the deputy hears of it. */
export async function tellDesk(uow: UnitOfWork, accountId: string): Promise<void> {
  const account = await uow.tx.account.findUnique({ where: { id: accountId }, select: { email: true } });
  if (account === null || !(await isOfficer(uow.tx, "consultation", accountId))) return;
  const away = { some: onDay(toJapanDay(uow.now)) };
  const cases = await uow.tx.consultation.findMany({
    where: {
      status: open,
      lastFromOutside: { not: null },
      OR: [{ assigneeId: accountId }, { deputyId: accountId, assignee: { absences: away } }],
    },
    select: { id: true, number: true, lastFromOutside: true },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: CASES_MAX,
  });
  const seen = await uow.tx.threadSeen.findMany({
    where: { reader: accountId, caseId: { in: cases.map(({ id }) => id) } },
  });
  const seenUpTo = new Map(seen.map((mark) => [mark.caseId, mark.seenUpTo.getTime()]));
  const unread = cases.filter(({ id, lastFromOutside }) => Number(lastFromOutside) > (seenUpTo.get(id) ?? 0));
  if (unread.length === 0) return;
  const numbers = unread.map(({ number }) => number);
  await queueMail(uow, deskNoticeMail({ to: account.email, numbers, url: ownListUrl() }), null);
}

function ownListUrl(): string {
  return `${baseUrl()}${routes.adminConsultations({ assignee: "me" })}`;
}

/** Job of one case: asks the requester once more, or ends what was answered and stays quiet. */
export async function tendQuiet(uow: UnitOfWork, id: string): Promise<void> {
  const before = await findForChange(uow, id);
  const since = before.lastFromDesk;
  if (since === null || (before.lastFromOutside !== null && before.lastFromOutside > since)) return;
  const days = businessDaysBetween(since, uow.now, isJapaneseHoliday);
  if (before.status === "ANSWERED" && days >= QUIET_DAYS) {
    await moveConsultation(uow, before, "finish", { changes: { outcome: "SILENT" } });
    return;
  }
  if (!isIn("withRequester", before.status) || days < REMIND_DAYS || (await wasReminded(uow, id, since))) return;
  await recordAudit(uow, { action: "consultation.remind", subject: { kind: "consultation", id } });
  const { contactEmail: to, number } = before;
  const url = await openUrl(uow, id);
  await notifyRequester(uow, before, consultationReminderMail({ to, number, url, days: THREAD_LINK_DAYS }));
}

async function wasReminded(uow: UnitOfWork, id: string, since: Date): Promise<boolean> {
  const where = {
    subjectKind: "consultation",
    subjectId: id,
    action: "consultation.remind",
    occurredAt: { gt: since },
  };
  return (await uow.tx.auditEvent.count({ where })) > 0;
}

/** Job of one case whose owner is gone: the deputy takes over, and the triage finds another deputy. */
export async function keepOwned(uow: UnitOfWork, id: string): Promise<void> {
  const before = await findForChange(uow, id);
  if (!isIn("open", before.status)) return;
  const officers = await listOfficers(uow.tx, uow.now);
  const isThere = (account: string | null) => officers.some((officer) => officer.id === account);
  if (isThere(before.assigneeId) && (isThere(before.deputyId) || officers.length < 2)) return;
  const standing = [before.assigneeId, before.deputyId].find(isThere) ?? null;
  const others = officers.filter((officer) => officer.id !== standing);
  const proposal = proposePeople(before.topics, others);
  const people = standing === null ? proposal : { assigneeId: standing, deputyId: proposal.assigneeId };
  if (people.assigneeId === before.assigneeId && people.deputyId === before.deputyId) return;
  const after = await updateConsultation(uow, id, before.version, people);
  await recordAudit(uow, {
    action: "consultation.reassign",
    subject: { kind: "consultation", id },
    before: auditView(before),
    after: auditView(after),
  });
}
