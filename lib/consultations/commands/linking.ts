import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { LinkExists } from "@/lib/consultations/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { RecordNotFound } from "@/lib/errors";
import { type Consultation, findForDesk, officerId } from "./record";

/** The other one, by its number; held after the first, in the order of their ids, so that two officers do not wait in a ring. */
export async function bothForDesk(uow: UnitOfWork, id: string, number: string): Promise<[Consultation, Consultation]> {
  const other = await uow.tx.consultation.findUnique({ where: { number }, select: { id: true } });
  if (other === null || other.id === id) throw new RecordNotFound();
  for (const one of [id, other.id].sort()) await findForDesk(uow, one);
  return [await findForDesk(uow, id), await findForDesk(uow, other.id)];
}

/** 関連づけ: both pages lead to each other. */
export async function linkConsultations(
  uow: UnitOfWork,
  { id, number }: { readonly id: string; readonly number: string },
): Promise<Consultation> {
  const [one, other] = await bothForDesk(uow, id, number);
  await link(uow, one.id, other.id);
  return one;
}

export async function link(uow: UnitOfWork, id: string, otherId: string): Promise<void> {
  const [firstId = id, secondId = otherId] = [id, otherId].sort();
  const pair = { firstId, secondId };
  if ((await uow.tx.consultationLink.count({ where: pair })) > 0) throw new LinkExists();
  await uow.tx.consultationLink.create({ data: { ...pair, linkedBy: officerId(uow), linkedAt: uow.now } });
  for (const one of [id, otherId]) {
    const subject = { kind: "consultation", id: one };
    await recordAudit(uow, { action: "consultation.link", subject, after: pair });
  }
}

export async function unlinkConsultations(
  uow: UnitOfWork,
  { id, number }: { readonly id: string; readonly number: string },
): Promise<Consultation> {
  const [one, other] = await bothForDesk(uow, id, number);
  const [firstId = one.id, secondId = other.id] = [one.id, other.id].sort();
  await uow.tx.consultationLink.deleteMany({ where: { firstId, secondId } });
  const subject = { kind: "consultation", id: one.id };
  await recordAudit(uow, { action: "consultation.unlink", subject, before: { firstId, secondId } });
  return one;
}
