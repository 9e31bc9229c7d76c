import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { relationsTo } from "@/lib/bulk-mail/permissions";
import { bulkMailWorkflow } from "@/lib/bulk-mail/workflow";
import { BulkMailStatus, type Duty } from "@/lib/db/generated/enums";
import { availableActions } from "@/lib/workflow/workflow";

const staff = (...duties: readonly Duty[]): Actor => ({
  kind: "staff",
  accountId: "a",
  sessionId: "s",
  name: "",
  duties,
});

describe("the steps of a letter to many", () => {
  const offered = {
    DRAFT: { writer: ["schedule", "discard"], postmaster: [], worker: [] },
    SCHEDULED: { writer: ["recall"], postmaster: ["recall"], worker: ["release"] },
    SENDING: { writer: [], postmaster: [], worker: ["finish"] },
    SENT: { writer: [], postmaster: [], worker: [] },
    RECALLED: { writer: ["revise"], postmaster: [], worker: [] },
    DISCARDED: { writer: [], postmaster: [], worker: [] },
  } satisfies Record<BulkMailStatus, object>;

  it.each(Object.values(BulkMailStatus))("%s offers exactly the agreed ones", (status) => {
    const actions = (who: "writer" | "postmaster" | "worker") => availableActions(bulkMailWorkflow, status, [who]);

    expect({ writer: actions("writer"), postmaster: actions("postmaster"), worker: actions("worker") }).toEqual(
      offered[status],
    );
  });
});

it.each([
  [staff("MAIL"), null, ["writer"]],
  [staff("MAIL"), "declaration", ["postmaster"]],
  [staff("MAIL", "DECLARATIONS"), "declaration", ["writer"]],
  [staff("MAIL", "DECLARATIONS"), "consultation", ["postmaster"]],
  [staff("CONSULTATIONS"), "consultation", []],
  [staff("MAIL", "OFFICES"), "unknown", ["postmaster"]],
  [{ kind: "visitor" } as const, null, []],
  [{ kind: "system", job: "x" } as const, "office", ["worker"]],
])("%j stands to a letter about %s as %j", (actor, flow, relations) => {
  expect(relationsTo(actor, { flow })).toEqual(relations);
});
