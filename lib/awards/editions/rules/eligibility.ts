import { baseTask, declarationTask, kindTask, startTask } from "./eligibility-checks";
import { partnerTask } from "./eligibility-partner";
import type { Entered, Task, TaskState } from "./eligibility-task";
import type { ReasonGiven } from "./ineligibility-reasons";

/** Everything about an entry that the computer can check, in the order in which the form asks. */
export function eligibilityTasks(entered: Entered): readonly Task[] {
  return [kindTask(entered), partnerTask(entered), startTask(entered), baseTask(entered), declarationTask(entered)];
}

export type Eligibility = {
  /** The worst of the tasks: an entry is sent when it is "done" or "optional". */
  readonly state: TaskState;
  readonly maySend: boolean;
  readonly reasons: readonly ReasonGiven[];
};

export function eligibilityOf(tasks: readonly Task[]): Eligibility {
  const states = tasks.map(({ state }) => state);
  const state = WORST_FIRST.find((one) => states.includes(one)) ?? "done";
  return {
    state,
    maySend: state === "done" || state === "optional",
    reasons: tasks.flatMap(({ reason }) => (reason === null ? [] : [reason])),
  };
}

const WORST_FIRST = ["problem", "todo", "optional", "done"] as const satisfies readonly TaskState[];
