import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { listOfficers } from "@/lib/consultations/officers";
import type { Officer } from "@/lib/consultations/triage";
import { consultationGroups } from "@/lib/consultations/workflow";
import { db } from "@/lib/db/client";
import { lateWhere } from "./late";

export type OfficerLoad = Officer & {
  readonly late: number;
  readonly waiting: number;
  /** Open cases by topic, the most frequent first. */
  readonly byTopic: readonly { readonly topic: string; readonly cases: number }[];
};

/** Who has how much of what: the board of the desk. */
export async function listWorkload(actor: Actor): Promise<OfficerLoad[]> {
  if (!hasDuty(actor, "CONSULTATIONS")) return [];
  const now = clock.now();
  const [officers, late, waiting, topics] = await Promise.all([
    listOfficers(db, now),
    lateWhere(now).then((where) => countByOwner(where)),
    countByOwner({ status: { in: [...consultationGroups.withRequester] } }),
    countTopics(),
  ]);
  return officers.map((officer) => ({
    ...officer,
    late: late.get(officer.id) ?? 0,
    waiting: waiting.get(officer.id) ?? 0,
    byTopic: topics.filter(({ owner }) => owner === officer.id),
  }));
}

async function countByOwner(where: object): Promise<ReadonlyMap<string, number>> {
  const groups = await db.consultation.groupBy({ by: ["assigneeId"], where, _count: { _all: true } });
  return new Map(groups.map(({ assigneeId, _count }) => [assigneeId ?? "", _count._all]));
}

function countTopics() {
  return db.$queryRaw<{ owner: string; topic: string; cases: number }[]>`
    SELECT c.assignee_id::text AS owner, t.topic, count(*)::int AS cases
    FROM consultation c, unnest(c.topics) AS t(topic)
    WHERE c.assignee_id IS NOT NULL AND c.status = ANY(${[...consultationGroups.open]}::consultation_status[])
    GROUP BY 1, 2 ORDER BY 3 DESC, 2`;
}

/** What an officer of the desk takes, for the form that changes it. */
export async function getSkills(actor: Actor, accountId: string) {
  if (!hasDuty(actor, "CONSULTATIONS")) return null;
  const officer = (await listOfficers(db, clock.now())).find(({ id }) => id === accountId);
  if (officer === undefined) return null;
  const skill = await db.deskSkill.findUnique({ where: { accountId }, select: { version: true } });
  return { ...officer, version: skill?.version ?? 0 };
}
