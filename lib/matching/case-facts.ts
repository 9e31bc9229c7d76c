import type { IntroductionStatus, MatchDirection, MatchSide } from "@/lib/db/generated/enums";
import { formatDate } from "@/lib/japan/dates";
import { directionLabels, sideLabels } from "./labels";
import { DECLINE_REASONS, labelOf, OUTCOMES } from "./options";

type Case = {
  readonly status: IntroductionStatus;
  readonly direction: MatchDirection;
  readonly counterpartPlace: string;
  readonly score: number;
  readonly dueAt: Date | null;
  readonly proposedAt: Date | null;
  readonly offeredAt: Date | null;
  readonly introducedAt: Date | null;
  readonly declinedBy: MatchSide | null;
  readonly declineReason: string | null;
  readonly declineNote: string | null;
  readonly outcome: string | null;
  readonly outcomeNote: string | null;
};

const day = (moment: Date | null) => (moment === null ? "" : formatDate(moment));

/** What the desk reads at a glance; what is not there is left out. */
export function caseFacts(row: Case): { readonly term: string; readonly details: string }[] {
  const declined =
    row.declinedBy === null
      ? ""
      : `${sideLabels[row.declinedBy]}：${labelOf(DECLINE_REASONS, row.declineReason ?? "")}`;
  const facts = [
    ["種類", directionLabels[row.direction]],
    ["所在地", row.counterpartPlace],
    ["点数", `${row.score}点`],
    ["提案した日", day(row.proposedAt)],
    ["希望した側が承諾した日", day(row.offeredAt)],
    ["紹介が成立した日", day(row.introducedAt)],
    ["返事の期限", day(row.dueAt)],
    ["見送り", declined],
    ["見送りの補足", row.declineNote ?? ""],
    ["その後の結果", row.outcome === null ? "" : labelOf(OUTCOMES, row.outcome)],
    ["結果の補足", row.outcomeNote ?? ""],
  ] as const;
  return facts.flatMap(([term, details]) => (details === "" ? [] : [{ term, details }]));
}
