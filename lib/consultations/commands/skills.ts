import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { isOfficer } from "@/lib/cases/commands/officers";
import type { Topic } from "@/lib/consultations/options";
import { relationsTo } from "@/lib/consultations/permissions";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound, StaleRecord } from "@/lib/errors";
import { officerId } from "./record";

export type SkillsInput = {
  readonly accountId: string;
  /** 0 where nothing was said so far. */
  readonly version: number;
  readonly topics: readonly Topic[];
  readonly capacity: number;
};

/** 担当できるテーマと件数の目安: what the triage reads. Everybody of the desk keeps it right for everybody. */
export async function saveSkills(uow: UnitOfWork, input: SkillsInput): Promise<void> {
  const { accountId, version, capacity } = input;
  if (!relationsTo(uow.actor, null).includes("desk")) throw new NotPermitted();
  if (!(await isOfficer(uow.tx, "consultation", accountId))) throw new RecordNotFound();
  const topics = [...input.topics];
  const before = await uow.tx.deskSkill.findUnique({ where: { accountId } });
  if ((before?.version ?? 0) !== version) throw new StaleRecord(["担当できるテーマと件数の目安"]);
  const data = { topics, capacity, updatedBy: officerId(uow), updatedAt: uow.now };
  if (before === null) await uow.tx.deskSkill.create({ data: { accountId, ...data } });
  else {
    const where = { accountId, version };
    const { count } = await uow.tx.deskSkill.updateMany({ where, data: { ...data, version: { increment: 1 } } });
    if (count === 0) throw new StaleRecord(["担当できるテーマと件数の目安"]);
  }
  await recordAudit(uow, {
    action: "consultation.skills",
    subject: { kind: "desk-skill", id: accountId },
    ...(before === null ? {} : { before: { topics: before.topics, capacity: before.capacity } }),
    after: { topics, capacity },
  });
}
