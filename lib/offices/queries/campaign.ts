import "server-only";
import type { Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { keysetArguments, keysetPage } from "@/lib/db/keyset";
import { PREFECTURES } from "@/lib/japan/prefecture";
import type { CampaignCounts, CampaignGroup, CampaignOffice, PrefectureCounts } from "@/lib/offices/campaign";
import { CONFIRMATION_STATES, type ConfirmationState } from "@/lib/offices/confirming";
import { placeWords } from "@/lib/offices/place";
import { askable, inCampaign } from "./campaign-scope";
import { visibleTo } from "./scope";

const CAMPAIGN_PAGE_SIZE = 50;

type Place = { readonly before?: string | undefined; readonly after?: string | undefined };

/** One page of a group, the longest registered first. */
export async function listCampaign(staff: Staff, group: CampaignGroup, place: Place) {
  const rows = await db.office.findMany({
    where: { AND: [visibleTo(staff), inCampaign(group, clock.now())] },
    select: { id: true, number: true, name: true, municipalityCode: true, confirmedOn: true, remindedAt: true },
    orderBy: [{ id: "desc" }],
    ...keysetArguments(place, CAMPAIGN_PAGE_SIZE),
  });
  const { items, ...others } = keysetPage(rows, place, CAMPAIGN_PAGE_SIZE);
  const offices: CampaignOffice[] = items.map(({ municipalityCode, ...office }) => ({
    ...office,
    place: placeWords("municipalityCode", municipalityCode) ?? "",
  }));
  return { items: offices, ...others };
}

/** How many letters a press would send now. */
export function countAskable(staff: Staff, group: CampaignGroup): Promise<number> {
  const now = clock.now();
  return db.office.count({ where: { AND: [visibleTo(staff), inCampaign(group, now), askable(now)] } });
}

/** The figures by state, for everywhere or for one prefecture. */
export async function countStates(staff: Staff, prefecture?: string): Promise<CampaignCounts> {
  const now = clock.now();
  const count = (state: ConfirmationState) =>
    db.office.count({ where: { AND: [visibleTo(staff), inCampaign({ state, prefecture }, now)] } });
  const [current, within60, within30, within7, lapsed, old] = await Promise.all([
    count("current"),
    count("within60"),
    count("within30"),
    count("within7"),
    count("lapsed"),
    count("old"),
  ]);
  return { current, within60, within30, within7, lapsed, old };
}

/** The same for each prefecture that has an office. */
export async function countPrefectures(staff: Staff): Promise<PrefectureCounts[]> {
  const now = clock.now();
  const groups = await Promise.all(
    CONFIRMATION_STATES.map(async (state) => ({
      state,
      rows: await db.office.groupBy({
        by: ["municipalityCode"],
        where: { AND: [visibleTo(staff), inCampaign({ state }, now)] },
        _count: { _all: true },
      }),
    })),
  );
  const counted = (state: ConfirmationState, prefecture: string) =>
    (groups.find((group) => group.state === state)?.rows ?? [])
      .filter(({ municipalityCode }) => municipalityCode.startsWith(prefecture))
      .reduce((sum, { _count }) => sum + _count._all, 0);
  return PREFECTURES.map(({ code, name }) => ({
    code,
    name,
    current: counted("current", code),
    within60: counted("within60", code),
    within30: counted("within30", code),
    within7: counted("within7", code),
    lapsed: counted("lapsed", code),
    old: counted("old", code),
  })).filter((row) => CONFIRMATION_STATES.some((state) => row[state] > 0));
}
