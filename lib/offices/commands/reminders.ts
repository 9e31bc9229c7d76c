import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { formatDate, toJapanDay } from "@/lib/japan/dates";
import { CONFIRMATION_LINK_DAYS, confirmedUntil, dueStep, isAnswered } from "@/lib/offices/confirming";
import { officeConfirmationMail } from "@/lib/offices/mails";
import { isIn } from "@/lib/offices/workflow";
import { issueConfirmationLink } from "./confirmation-links";
import { about, notify } from "./notify";
import { auditView, findForChange, type Office } from "./record";

/** Worker: one letter for each reminder whose day has come. A second run finds it sent; one that is late sends the nearest. */
export async function remindOfficeWhenDue(uow: UnitOfWork, id: string): Promise<boolean> {
  const office = await lockAsked(uow, id);
  if (office === null) return false;
  const step = dueStep(office.confirmedOn, uow.now);
  if (step === null || (office.remindedDays !== null && office.remindedDays <= step)) return false;
  await ask(uow, office, { remindedDays: step, remindedAt: uow.now });
  return true;
}

/** Worker: the letter that the desk asked for, unless it went out or the office was confirmed meanwhile. */
export async function askWhenRequested(uow: UnitOfWork, id: string): Promise<boolean> {
  const office = await lockAsked(uow, id);
  if (office === null || office.remindedAt === null) return false;
  if (isAnswered(office.confirmedOn, office.remindedAt)) return false;
  const sent = await uow.tx.officeConfirmationLink.count({
    where: { officeId: id, createdAt: { gte: office.remindedAt } },
  });
  if (sent > 0) return false;
  const step = dueStep(office.confirmedOn, uow.now);
  await ask(uow, office, step === null ? {} : { remindedDays: step });
  return true;
}

type Asked = Office & { readonly confirmedOn: Date };

/** The row is held: two runs of a job do not both write. Null for what nobody has to confirm, or where nobody can be written to. */
async function lockAsked(uow: UnitOfWork, id: string): Promise<Asked | null> {
  await uow.tx.$queryRaw`SELECT 1 FROM office WHERE id = ${id}::uuid FOR UPDATE`;
  const office = await findForChange(uow, id);
  const { confirmedOn } = office;
  const isAsked = isIn("listed", office.status) && office.contactEmail !== "";
  return isAsked && confirmedOn !== null ? { ...office, confirmedOn } : null;
}

type Marks = { readonly remindedDays?: number; readonly remindedAt?: Date };

/** What was asked is no change of the record: whoever writes on it at that moment is not told of a newer version. */
async function ask(uow: UnitOfWork, office: Asked, marks: Marks): Promise<void> {
  const { id } = office;
  await uow.tx.office.update({ where: { id }, data: marks, select: { id: true } });
  await recordAudit(uow, {
    action: "office.remind",
    subject: { kind: "office", id },
    after: { ...auditView(office), daysBefore: marks.remindedDays ?? null },
  });
  const until = confirmedUntil(office.confirmedOn);
  const message = officeConfirmationMail({
    ...about(office),
    confirmUrl: await issueConfirmationLink(uow, id),
    confirmedOn: formatDate(toJapanDay(office.confirmedOn)),
    until: formatDate(until),
    isLapsed: until < toJapanDay(uow.now),
    days: CONFIRMATION_LINK_DAYS,
  });
  await notify(uow, office, message);
}
