import { describe, expect, it } from "vitest";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import { consultationGroups, consultationWorkflow } from "@/lib/consultations/workflow";
import { ConsultationStatus } from "@/lib/db/generated/enums";
import { availableActions } from "@/lib/workflow/workflow";

describe("consultation workflow", () => {
  const offered = {
    RECEIVED: { requester: ["withdraw"], desk: ["assign", "start", "ask", "answer", "withdraw", "merge"] },
    ASSIGNED: { requester: ["withdraw"], desk: ["start", "ask", "answer", "close", "withdraw", "merge"] },
    IN_PROGRESS: { requester: ["withdraw"], desk: ["ask", "answer", "close", "withdraw", "merge"] },
    AWAITING_REPLY: { requester: ["reply", "withdraw"], desk: ["answer", "resume", "close", "withdraw", "merge"] },
    ANSWERED: {
      requester: ["reply", "finish", "withdraw"],
      desk: ["ask", "resume", "close", "withdraw", "merge"],
    },
    CLOSED: { requester: ["reopen"], desk: ["reopen"] },
    WITHDRAWN: { requester: [], desk: [] },
    MERGED: { requester: [], desk: ["unmerge"] },
  } satisfies Record<ConsultationStatus, object>;

  it.each(Object.values(ConsultationStatus))("%s offers exactly the agreed actions", (status) => {
    expect({
      requester: availableActions(consultationWorkflow, status, ["requester"]),
      desk: availableActions(consultationWorkflow, status, ["desk"]),
    }).toEqual(offered[status]);
  });

  it("lets the worker do nothing but what somebody wrote before, and close what stays without an answer", () => {
    const done = Object.values(ConsultationStatus).flatMap((status) =>
      availableActions(consultationWorkflow, status, ["worker"]),
    );
    expect(new Set(done)).toEqual(new Set(["ask", "answer", "finish"]));
  });

  it("counts every status as open or ended", () => {
    const grouped: readonly string[] = [...consultationGroups.open, ...consultationGroups.ended];
    expect([...grouped].sort()).toEqual(Object.values(ConsultationStatus).sort());
  });
});

describe("who stands how to a consultation", () => {
  const own = { id: "case", organizationId: "organization" };

  it.each([
    [{ kind: "contact", flow: "consultation", caseId: "case" }, ["requester"]],
    [{ kind: "contact", flow: "consultation", caseId: "other" }, []],
    [{ kind: "contact", flow: "declaration", caseId: "case" }, []],
    [{ kind: "visitor" }, []],
    [{ kind: "system", job: "x" }, ["worker"]],
  ] as const)("%o", (actor, relations) => {
    expect(relationsTo(actor, own)).toEqual(relations);
  });

  it("shows internal notes to the desk alone", () => {
    expect(consultationPermissions.viewNotes).toEqual([{ to: "desk" }]);
  });
});
