import "server-only";
import { hasDuty } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, NotPermitted } from "@/lib/errors";
import { CAMPAIGN_MAX, type CampaignGroup } from "@/lib/offices/campaign";
import { askable, inCampaign } from "@/lib/offices/queries/campaign-scope";

class NobodyToAsk extends DomainError {
  override readonly name = "NobodyToAsk";
  constructor() {
    super(
      "今日、依頼を送れる施設はありません。依頼は1施設につき1日に1通までです。今日確認された施設にも送りません。条件を変えるか、明日もう一度お試しください。",
    );
  }
}

/** 今すぐ依頼を送る, to a group: the longest unconfirmed first. Answers how many letters will go out. */
export function askGroup(uow: UnitOfWork, group: CampaignGroup): Promise<number> {
  const { state = null, prefecture = null } = group;
  return askOffices(uow, inCampaign(group, uow.now), { state, prefecture });
}

export function askChosen(uow: UnitOfWork, ids: readonly string[]): Promise<number> {
  return askOffices(uow, { ...inCampaign({}, uow.now), id: { in: [...ids] } }, { chosen: ids.length });
}

type Told = Readonly<Record<string, string | number | null>>;

/** The offices are marked as asked before their letters are written: a second press the same day finds them asked. */
async function askOffices(uow: UnitOfWork, whom: Prisma.OfficeWhereInput, told: Told): Promise<number> {
  const { actor, tx, now } = uow;
  if (actor.kind !== "staff" || !hasDuty(actor, "OFFICES")) throw new NotPermitted();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('office-campaign', 0))`;
  const rows = await tx.office.findMany({
    where: { AND: [whom, askable(now)] },
    select: { id: true },
    orderBy: [{ confirmedOn: "asc" }, { id: "asc" }],
    take: CAMPAIGN_MAX,
  });
  if (rows.length === 0) throw new NobodyToAsk();
  const ids = rows.map(({ id }) => id);
  await tx.office.updateMany({ where: { id: { in: ids } }, data: { remindedAt: now } });
  for (const id of ids) await addJob(uow, "ask-office", { id }, { key: `ask-office:${id}` });
  await recordAudit(uow, {
    action: "office.campaign",
    subject: { kind: "account", id: actor.accountId },
    after: { ...told, letters: ids.length },
  });
  return ids.length;
}
