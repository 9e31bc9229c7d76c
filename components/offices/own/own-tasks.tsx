import { TaskList, type TaskStatus } from "@/components/ui/task-list";
import type { SectionState } from "@/lib/drafts/sectioned-form";
import { SECTION_LABELS, type Section } from "@/lib/offices/sections";

export type OwnTask = {
  readonly section: Section;
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

type OwnTasksProps = {
  readonly tasks: readonly OwnTask[];
  readonly hrefOf: (section: Section) => string;
};

/** The sections of an office, in any order. */
export function OwnTasks({ tasks, hrefOf }: OwnTasksProps) {
  return (
    <TaskList
      tasks={tasks.map(({ section, state, isOptional, askedCount }) => ({
        label: SECTION_LABELS[section],
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
