import { describe, expect, it } from "vitest";
import { IntroductionStatus } from "@/lib/db/generated/enums";
import { introductionPermissions, relationsTo } from "@/lib/matching/permissions";
import { introductionWorkflow } from "@/lib/matching/workflow";
import { availableActions } from "@/lib/workflow/workflow";

describe("introduction workflow", () => {
  const offered = {
    DRAFT: { asker: [], counterpart: [], desk: ["propose", "withdraw"], worker: ["withdraw"] },
    PROPOSED: {
      ...{ asker: ["accept", "declineProposal"], counterpart: [] },
      ...{ desk: ["withdraw"], worker: ["expire", "withdraw"] },
    },
    OFFERED: {
      ...{ asker: ["retract"], counterpart: ["introduce", "declineOffer"] },
      ...{ desk: ["withdraw"], worker: ["expire", "withdraw"] },
    },
    INTRODUCED: { asker: [], counterpart: [], desk: [], worker: [] },
    DECLINED: { asker: [], counterpart: [], desk: [], worker: [] },
    EXPIRED: { asker: [], counterpart: [], desk: [], worker: [] },
    WITHDRAWN: { asker: [], counterpart: [], desk: [], worker: [] },
  } satisfies Record<IntroductionStatus, object>;

  it.each(Object.values(IntroductionStatus))("%s offers exactly the agreed actions", (status) => {
    const actions = (who: "asker" | "counterpart" | "desk" | "worker") =>
      availableActions(introductionWorkflow, status, [who]);

    expect({
      asker: actions("asker"),
      counterpart: actions("counterpart"),
      desk: actions("desk"),
      worker: actions("worker"),
    }).toEqual(offered[status]);
  });

  it("lets nobody come to the contact data but by the second yes", () => {
    const ways = Object.entries(introductionWorkflow).filter(([, step]) => step.to === "INTRODUCED");

    expect(ways).toEqual([["introduce", { from: ["OFFERED"], to: "INTRODUCED", by: ["counterpart"] }]]);
    expect(introductionPermissions.viewContacts.every((grant) => grant.while.join() === "INTRODUCED")).toBe(true);
  });
});

describe("who stands how to an introduction", () => {
  const both = { proposedAt: new Date(0), offeredAt: new Date(0) };
  const own = { id: "case", askerOrganizationId: "asker", counterpartOrganizationId: "found" };
  const link = { kind: "contact", flow: "introduction", caseId: "case" } as const;
  const membership = { organizationName: "", role: "EDITOR" } as const;
  const member = (organizationId: string, more = {}) => ({
    ...({ kind: "member", accountId: "a", sessionId: "s", name: "", organizationId } as const),
    memberships: [{ ...membership, organizationId, ...more }],
  });

  it.each([
    [{ ...link, side: "ASKER" }, ["asker"]],
    [{ ...link, side: "COUNTERPART" }, ["counterpart"]],
    [{ ...link, caseId: "other", side: "ASKER" }, []],
    [{ kind: "contact", flow: "consultation", caseId: "case" }, []],
    [{ kind: "visitor" }, []],
    [{ kind: "system", job: "x" }, ["worker"]],
    [member("asker"), ["asker"]],
    [member("found"), ["counterpart"]],
    [member("found", { role: "VIEWER" }), ["counterpartReader"]],
    [member("asker", { isPending: true }), ["askerReader"]],
    [member("another"), []],
  ] as const)("%o", (actor, relations) => {
    expect(relationsTo(actor, { ...own, ...both })).toEqual(relations);
  });

  it("is in none before it was asked", () => {
    const draft = { ...own, proposedAt: null, offeredAt: null };
    const proposed = { ...own, proposedAt: new Date(0), offeredAt: null };

    expect(relationsTo(member("asker"), draft)).toEqual([]);
    expect(relationsTo({ ...link, side: "ASKER" }, draft)).toEqual([]);
    expect(relationsTo(member("found"), proposed)).toEqual([]);
    expect(relationsTo({ ...link, side: "COUNTERPART" }, proposed)).toEqual([]);
  });
});
