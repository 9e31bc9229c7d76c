import "server-only";
import { clock } from "@/lib/clock";
import { addDays } from "@/lib/japan/dates";
import { medianOf, totalOf } from "@/lib/reports/figures";
import { ageOf } from "@/lib/reports/flow-days";
import { monthLabel, monthOf, shiftMonth } from "@/lib/reports/period";
import { getSetting } from "@/lib/settings/queries";
import type { SettingKey } from "@/lib/settings/registry";
import { listFlowDays, type ReportedFlow } from "./flow-days";

/** Fewer than these say more of single cases than of the office. */
const PUBLISHED_MIN = 5;
const MONTHS = 3;

const FLOWS = [
  { flow: "declaration", what: "自己宣言：受付から決定まで", target: "declaration.targetDays" },
  { flow: "office", what: "施設の登録：受付から決定まで", target: "satellite.targetDays" },
  { flow: "consultation", what: "相談：受付から最初の回答まで", target: "consultation.targetDays" },
] as const satisfies readonly { flow: ReportedFlow; what: string; target: SettingKey }[];

export type HandlingTime = {
  readonly what: string;
  /** Null while there are too few cases. */
  readonly median: number | null;
  readonly target: number;
};

/** How long procedures took that were decided in the last whole months, for everybody to read. */
export async function getHandlingTimes(): Promise<{
  readonly months: string;
  readonly times: readonly HandlingTime[];
}> {
  const thisMonth = monthOf(clock.now());
  const [from, until] = [`${shiftMonth(thisMonth, -MONTHS)}-01`, `${thisMonth}-01`];
  const times = await Promise.all(
    FLOWS.map(async ({ flow, what, target }) => {
      const days = await listFlowDays(flow, until);
      const ages = days
        .filter(({ answeredOn }) => answeredOn !== null && answeredOn >= from && answeredOn < until)
        .map((one) => ({ value: ageOf(one, addDays(until, -1)), count: one.count }));
      const median = totalOf(ages) < PUBLISHED_MIN ? null : medianOf(ages);
      return { what, median, target: await getSetting(target) };
    }),
  );
  return { months: `${monthLabel(from.slice(0, 7))}から${monthLabel(shiftMonth(thisMonth, -1))}まで`, times };
}
