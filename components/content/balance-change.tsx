import { ChangeChart } from "@/components/charts/change-chart";
import { prefectureName } from "@/lib/japan/prefecture";
import { AFTER, BALANCE_SERIES, BEFORE, RANKED_BALANCE, type RankedRow } from "@/lib/statistics/migration-balance";
import { balanceInWords, signed } from "@/lib/statistics/wording";

/** The nine prefectures before and after, as arrows. */
export function BalanceChange() {
  return (
    <ChangeChart
      id="balance-change"
      title={`${BALANCE_SERIES.title}の変化`}
      description={RANKED_BALANCE.map(inWords).join("")}
      changes={RANKED_BALANCE.map(({ rank, prefecture, before, after }) => ({
        label: `${rank} ${prefectureName(prefecture)}`,
        before,
        after,
      }))}
      legend={{ before: BEFORE.label, after: AFTER.label }}
      sides={{ below: "転出超過", above: "転入超過" }}
      format={signed}
    />
  );
}

function inWords({ rank, prefecture, before, after }: RankedRow): string {
  const [from, to] = [before, after].map(
    (value) => `${balanceInWords(value)}${Math.abs(value).toLocaleString("ja-JP")}人`,
  );
  return `${rank}位、${prefectureName(prefecture)}は${from}から${to}へ。`;
}
