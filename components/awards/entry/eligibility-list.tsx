import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { type Task, type TaskState, taskLabels, taskStateLabels } from "@/lib/awards/editions/rules/eligibility-task";

const TONES = { done: "success", optional: "neutral", todo: "info", problem: "error" } as const satisfies Record<
  TaskState,
  Tone
>;

type EligibilityListProps = { readonly tasks: readonly Task[] };

/** What the computer can check of the conditions of entry, while it is written. */
export function EligibilityList({ tasks }: EligibilityListProps) {
  return (
    <section aria-labelledby="eligibility-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="eligibility-heading">
        応募の条件
      </Heading>
      <p>入力した内容から、条件を満たしているかを自動で確かめています。</p>
      <ul className="border-t border-solid-gray-420">
        {tasks.map(({ key, state, words }) => (
          <li
            key={key}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-solid-gray-420 py-4"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-700">{taskLabels[key]}</p>
              <p>{words}</p>
            </div>
            <StatusBadge tone={TONES[state]}>{taskStateLabels[state]}</StatusBadge>
          </li>
        ))}
      </ul>
    </section>
  );
}
