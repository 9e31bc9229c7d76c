import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { caseAge } from "@/lib/consultations/age";
import { deskLateMail } from "@/lib/consultations/mails/to-desk";
import { listOfficers } from "@/lib/consultations/officers";
import { consultationGroups } from "@/lib/consultations/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { toJapanDay } from "@/lib/japan/dates";
import { queueMail } from "@/lib/mail/queue";
import { getSetting } from "@/lib/settings/queries";
import type { Consultation } from "./record";
import { updateConsultation } from "./update";
import { ownListUrl } from "./upkeep";

/** Business days over the target after which everybody of the desk hears of a case. */
const ALARM_DAYS = 2;
const CASES_MAX = 500;

type Letter = { readonly numbers: readonly string[]; readonly isForAll: boolean };

/**
 * Daily job: cases whose first answer is late. Owner and deputy hear of it on the first day, everybody of the desk two
 * business days later; each case once at each level, each officer in one letter.
 */
export async function escalateLate(uow: UnitOfWork): Promise<void> {
  const target = await getSetting("consultation.targetDays", { on: toJapanDay(uow.now), from: uow.tx });
  const waiting = await uow.tx.consultation.findMany({
    where: { status: { in: [...consultationGroups.withDesk] }, firstAnsweredAt: null, escalation: { lt: 2 } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: CASES_MAX,
  });
  const officers = (await listOfficers(uow.tx, uow.now)).map(({ id }) => id);
  const letters = new Map<string, Letter>();
  for (const consultation of waiting) {
    const level = levelOf(caseAge(consultation, uow.now).days - target);
    if (level <= consultation.escalation) continue;
    await mark(uow, consultation, level);
    const own = [consultation.assigneeId, consultation.deputyId].filter((id) => id !== null);
    for (const id of level === 2 ? officers : own) addTo(letters, id, consultation.number, level === 2);
  }
  for (const [id, letter] of letters) {
    const account = await uow.tx.account.findUniqueOrThrow({ where: { id }, select: { email: true } });
    await queueMail(uow, deskLateMail({ to: account.email, ...letter, url: ownListUrl() }), null);
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

function addTo(letters: Map<string, Letter>, id: string, number: string, isForAll: boolean): void {
  const letter = letters.get(id) ?? { numbers: [], isForAll: false };
  letters.set(id, { numbers: [...letter.numbers, number], isForAll: letter.isForAll || isForAll });
}
