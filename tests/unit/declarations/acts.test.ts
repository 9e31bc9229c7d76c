import { describe, expect, it } from "vitest";
import { DeclarationStatus } from "@/lib/db/generated/enums";
import { ACTS, acts, actsFor, isAct } from "@/lib/declarations/acts";
import { isOutcome } from "@/lib/declarations/outcomes";
import { type DeclarationAction, declarationWorkflow } from "@/lib/declarations/workflow";
import { actionsOf, availableActions } from "@/lib/workflow/workflow";

/** Pressed on the page of the case itself, or never by an officer. */
const WITHOUT_PAGE: readonly DeclarationAction[] = ["submit", "startReview", "dropChange", "expire"];

describe("the acts of an officer", () => {
  it("cover every step that an officer may take", () => {
    const steps = ACTS.flatMap((act): readonly DeclarationAction[] => acts[act].steps);
    const forOfficers = actionsOf(declarationWorkflow).filter((action) => !WITHOUT_PAGE.includes(action));

    expect(new Set(steps)).toEqual(new Set(forOfficers));
  });

  it.each([
    ["SUBMITTED", ["return", "accept", "refuse", "withdraw"]],
    ["RETURNED", ["refuse", "withdraw", "resubmit"]],
    ["ACCEPTED", ["publish", "schedule", "cancel", "withdraw"]],
    ["PUBLISHED", ["suspend", "cancel", "withdraw", "change"]],
    ["CHANGE_SUBMITTED", ["return", "approve-change", "decline-change", "cancel", "withdraw"]],
    ["EXPIRED", ["cancel", "withdraw", "renew"]],
    ["WITHDRAWN", ["reopen"]],
  ] as const)("of a case in %s are the agreed ones", (status, offered) => {
    expect(actsFor(availableActions(declarationWorkflow, status, ["reviewer"]))).toEqual(offered);
  });

  it("are offered to nobody who may do nothing", () => {
    for (const status of Object.values(DeclarationStatus)) {
      expect(actsFor(availableActions(declarationWorkflow, status, ["anyone"]))).toEqual([]);
    }
  });

  it("each have a sentence for their outcome and warn where there is no way back", () => {
    expect(ACTS.filter((act) => !isOutcome(act))).toEqual([]);
    expect(ACTS.filter((act) => "isFinal" in acts[act])).toEqual(["refuse", "cancel", "withdraw"]);
  });

  it("are known by name and nothing else is", () => {
    expect([isAct("return"), isAct("constructor"), isAct(""), isOutcome("constructor")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
