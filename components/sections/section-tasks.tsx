import { TaskList, type TaskStatus } from "@/components/ui/task-list";
import type { SectionState } from "@/lib/drafts/sectioned-form";

export type SectionTask<S extends string> = {
  readonly section: S;
  readonly state: SectionState;
  /** Nothing in it has to be answered. */
  readonly isOptional: boolean;
  /** How many corrections are asked for in it. */
  readonly askedCount: number;
};

const STATUS = { empty: "not-started", faulty: "in-progress", done: "completed" } as const satisfies Record<
  SectionState,
  TaskStatus
>;

type SectionTasksProps<S extends string> = {
  readonly tasks: readonly SectionTask<S>[];
  readonly labels: Readonly<Record<S, string>>;
  readonly hrefOf: (section: S) => string;
};

/** The sections of a form, in any order. */
export function SectionTasks<S extends string>({ tasks, labels, hrefOf }: SectionTasksProps<S>) {
  return (
    <TaskList
      tasks={tasks.map(({ section, state, isOptional, askedCount }) => ({
        label: labels[section],
        href: hrefOf(section),
        status: STATUS[state],
        ...helpOf(isOptional, askedCount),
      }))}
    />
  );
}

function helpOf(isOptional: boolean, askedCount: number): { readonly help?: string } {
  if (askedCount > 0) return { help: `修正のお願いが${askedCount}件あります` };
  return isOptional ? { help: "任意" } : {};
}
