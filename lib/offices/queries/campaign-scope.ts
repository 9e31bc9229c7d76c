import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { startOfJapanDay, toJapanDay } from "@/lib/japan/dates";
import type { CampaignGroup } from "@/lib/offices/campaign";
import { confirmedBetween } from "@/lib/offices/confirming";
import { officeGroups } from "@/lib/offices/workflow";

type Where = Prisma.OfficeWhereInput;

/** What companies find, and what its municipality is therefore asked about. */
export function inCampaign({ state, prefecture }: CampaignGroup, now: Date): Where {
  return {
    status: { in: [...officeGroups.listed] },
    ...(prefecture === undefined ? {} : { municipalityCode: { startsWith: prefecture } }),
    ...(state === undefined ? {} : { confirmedOn: confirmedWhere(state, now) }),
  };
}

/** Can be asked now: not yet asked today, not confirmed today, and there is somebody to write to. */
export function askable(now: Date): Where {
  const today = startOfJapanDay(toJapanDay(now));
  return {
    contactEmail: { not: "" },
    confirmedOn: { lt: new Date(toJapanDay(now)) },
    OR: [{ remindedAt: null }, { remindedAt: { lt: today } }],
  };
}

function confirmedWhere(state: NonNullable<CampaignGroup["state"]>, now: Date) {
  const { after, until } = confirmedBetween(state, now);
  return {
    ...(after === undefined ? {} : { gt: new Date(after) }),
    ...(until === undefined ? {} : { lte: new Date(until) }),
  };
}
