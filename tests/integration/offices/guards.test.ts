import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { officeWorkflow } from "@/lib/offices/workflow";
import { workflowRows } from "@/lib/workflow/table";

it("the database knows the transition table of offices as it stands in the code", async () => {
  const stored = await db.workflowStep.findMany({ where: { flow: "office" } });
  const key = (row: (typeof stored)[number]) => `${row.action} ${row.fromStatus} ${row.toStatus}`;

  expect(stored.map(key).toSorted()).toEqual(workflowRows("office", officeWorkflow).map(key).toSorted());
});
