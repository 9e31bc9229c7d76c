import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { caseAge } from "@/lib/consultations/age";
import { deskAlarmMail, deskLateMail } from "@/lib/consultations/mails/to-desk";
import { listOfficers } from "@/lib/consultations/officers";
import { consultationGroups } from "@/lib/consultations/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { toJapanDay } from "@/lib/japan/dates";
import { queueMail } from "@/lib/mail/queue";
import type { MailMessage } from "@/lib/mail/template";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";
import type { Consultation } from "./record";
import { updateConsultation } from "./update";

/** Beyond so many business days over the target, everybody of the desk hears of a case. */
const ALARM_DAYS = 2;
const CASES_MAX = 500;

/** By the account of its receiver, the numbers of the cases of one level. */
type Letters = Map<string, readonly string[]>;

/**
 * Daily job: cases whose first answer is late. Owner and deputy hear of it on the first day, everybody of the desk two
 * business days later; each case once at each level, each officer in one letter for each level.
 */
export async function escalateLate(uow: UnitOfWork): Promise<void> {
  const target = await getSetting("consultation.targetDays", { on: toJapanDay(uow.now), from: uow.tx });
  const waiting = await uow.tx.consultation.findMany({
    where: { status: { in: [...consultationGroups.withDesk] }, firstAnsweredAt: null, escalation: { lt: 2 } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: CASES_MAX,
  });
  const officers = (await listOfficers(uow.tx, uow.now)).map(({ id }) => id);
  const late: Letters = new Map();
  const alarms: Letters = new Map();
  for (const consultation of waiting) {
    const level = levelOf(caseAge(consultation, uow.now).days - target);
    if (level <= consultation.escalation) continue;
    await mark(uow, consultation, level);
    const own = [consultation.assigneeId, consultation.deputyId].filter((id) => id !== null);
    if (level === 2) addTo(alarms, officers, consultation.number);
    else addTo(late, own, consultation.number);
  }
  const list = (filters: Filters) => `${baseUrl()}${routes.adminConsultations({ ...filters, late: "yes" })}`;
  await send(uow, late, (letter) => deskLateMail({ ...letter, url: list({ assignee: "me" }) }));
  await send(uow, alarms, (letter) => deskAlarmMail({ ...letter, url: list({}), days: ALARM_DAYS + 1 }));
}

type Filters = { readonly assignee?: "me" };
type Letter = { readonly to: string; readonly numbers: readonly string[] };

async function send(uow: UnitOfWork, letters: Letters, compose: (letter: Letter) => MailMessage): Promise<void> {
  for (const [id, numbers] of letters) {
    const account = await uow.tx.account.findUniqueOrThrow({ where: { id }, select: { email: true } });
    await queueMail(uow, compose({ to: account.email, numbers }), null);
  }
}

/** @param over business days over the target */
function levelOf(over: number): 0 | 1 | 2 {
  if (over > ALARM_DAYS) return 2;
  return over > 0 ? 1 : 0;
}

async function mark(uow: UnitOfWork, { id, version }: Consultation, level: number): Promise<void> {
  await updateConsultation(uow, id, version, { escalation: level });
  await recordAudit(uow, {
    action: "consultation.escalate",
    subject: { kind: "consultation", id },
    after: { level, version: version + 1 },
  });
}

function addTo(letters: Letters, readers: readonly string[], number: string): void {
  for (const id of readers) letters.set(id, [...(letters.get(id) ?? []), number]);
}
