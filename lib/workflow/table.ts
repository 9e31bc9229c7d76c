import { actionsOf, type Workflow } from "./workflow";

/** Marks the start of a case in the database's copy of the table. */
export const START = "";

export type WorkflowRow = {
  readonly flow: string;
  readonly action: string;
  readonly fromStatus: string;
  readonly toStatus: string;
};

/** The table as rows, one for each arrow: what the database checks status changes against. */
export function workflowRows<A extends string, S extends string, R extends string>(
  flow: string,
  workflow: Workflow<A, S, R>,
): WorkflowRow[] {
  return actionsOf(workflow).flatMap((action) => {
    const { from, to } = workflow[action];
    const sources = from.length > 0 ? from : [START];
    return sources.map((fromStatus) => ({ flow, action, fromStatus, toStatus: to }));
  });
}
