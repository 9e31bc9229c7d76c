import { StepNotAllowed } from "@/lib/errors";

/** `from: []` starts a case. A step may need a second person, who approves what the first asked for. */
export type Step<Status extends string, Relation extends string> = {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: readonly Relation[];
  readonly needsApproval?: true;
};

export type Workflow<Action extends string, Status extends string, Relation extends string> = {
  readonly [A in Action]: Step<Status, Relation>;
};

/** What these relations may do from this status: the buttons of a screen, and the check of a command. */
export function availableActions<A extends string, S extends string, R extends string>(
  workflow: Workflow<A, S, R>,
  status: S,
  relations: readonly R[],
): A[] {
  return actionsOf(workflow).filter((action) => {
    const step = workflow[action];
    return step.from.includes(status) && step.by.some((who) => relations.includes(who));
  });
}

/** The status after `action`; refuses with a sentence when the table has no such step for this person. */
export function takeStep<A extends string, S extends string, R extends string>(
  workflow: Workflow<A, S, R>,
  action: A,
  status: S,
  relations: readonly R[],
): S {
  if (!availableActions(workflow, status, relations).includes(action)) throw new StepNotAllowed();
  return workflow[action].to;
}

/** The status a case begins with. */
export function firstStatus<A extends string, S extends string, R extends string>(
  workflow: Workflow<A, S, R>,
  action: A,
  relations: readonly R[],
): S {
  const step = workflow[action];
  if (step.from.length > 0 || !step.by.some((who) => relations.includes(who))) throw new StepNotAllowed();
  return step.to;
}

export function actionsOf<A extends string, S extends string, R extends string>(workflow: Workflow<A, S, R>): A[] {
  return Object.keys(workflow) as A[];
}
