import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { type Task, type TaskState, taskLabels } from "@/lib/awards/editions/rules/eligibility-task";

type FindingListProps = { readonly findings: readonly Task[] | null };

/** Of something that was sent: nobody is still writing on it. */
const WORDS = {
  done: { label: "問題なし", tone: "success" },
  optional: { label: "任意", tone: "neutral" },
  todo: { label: "不足", tone: "error" },
  problem: { label: "問題あり", tone: "error" },
} as const satisfies Record<TaskState, { readonly label: string; readonly tone: Tone }>;

/** What the computer found in the sealed answers, by the settings that held when they arrived. */
export function FindingList({ findings }: FindingListProps) {
  if (findings === null) return <p>届いた時点の設定にこの部門がないため、自動では確かめられません。</p>;
  return (
    <>
      <p>届いた時点の設定と、いま有効な版の回答で確かめた結果です。</p>
      <DescriptionList
        isDense
        items={findings.map(({ key, state, words }) => ({
          term: taskLabels[key],
          details: (
            <>
              <StatusBadge tone={WORDS[state].tone}>{WORDS[state].label}</StatusBadge>　{words}
            </>
          ),
        }))}
      />
    </>
  );
}
