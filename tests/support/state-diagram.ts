import { START, workflowRows } from "@/lib/workflow/table";
import type { Workflow } from "@/lib/workflow/workflow";

/** A Mermaid state diagram of the table, as the README shows it. */
export function stateDiagram<A extends string, S extends string, R extends string>(
  flow: string,
  workflow: Workflow<A, S, R>,
  labels: { readonly status: Readonly<Record<S, string>>; readonly action: Readonly<Record<A, string>> },
): string {
  const nodes = Object.entries(labels.status).map(([status, label]) => `  state "${label}" as ${status}`);
  const actionLabels: Readonly<Record<string, string>> = labels.action;
  const arrows = workflowRows(flow, workflow).map(
    ({ action, fromStatus, toStatus }) =>
      `  ${fromStatus === START ? "[*]" : fromStatus} --> ${toStatus}: ${actionLabels[action] ?? action}`,
  );
  return ["stateDiagram-v2", ...nodes, ...arrows].join("\n");
}
