import { describe, expect, it } from "vitest";
import { ACTS, acts, actsFor, isAct, isEntryAct } from "@/lib/offices/desk-acts";
import { outcomeOf } from "@/lib/offices/desk-outcomes";
import { entryLabels } from "@/lib/offices/entry-labels";
import { type OfficeAction, officeWorkflow } from "@/lib/offices/workflow";
import { actionsOf, availableActions } from "@/lib/workflow/workflow";

/** Pressed on the page of the office itself, done by two, or never by an officer. */
const WITHOUT_PAGE: readonly OfficeAction[] = ["submit", "startReview", "dropChange", "remove"];

describe("the acts of an officer on an office", () => {
  it("cover every step that an officer may take", () => {
    const steps = ACTS.flatMap((act): readonly OfficeAction[] => acts[act].steps);
    const forOfficers = actionsOf(officeWorkflow).filter((action) => !WITHOUT_PAGE.includes(action));

    expect(new Set(steps)).toEqual(new Set(forOfficers));
  });

  it.each([
    ["SUBMITTED", ["publish", "return", "refuse", "withdraw"]],
    ["RETURNED", ["refuse", "resubmit", "withdraw"]],
    ["PUBLISHED", ["close", "suspend", "change"]],
    ["CHANGE_SUBMITTED", ["approve-change", "return", "decline-change"]],
    ["CHANGE_RETURNED", ["decline-change", "resubmit"]],
    ["CLOSED", ["reopen"]],
    ["REFUSED", []],
  ] as const)("in %s are the agreed ones", (status, offered) => {
    expect(actsFor(availableActions(officeWorkflow, status, ["reviewer"]))).toEqual(offered);
  });

  it("each have a sentence for their outcome, entries too", () => {
    expect([...ACTS, ...Object.values(entryLabels).map(({ done }) => done)].filter((act) => !outcomeOf(act))).toEqual(
      [],
    );
    expect(ACTS.filter(isEntryAct)).toEqual(["resubmit", "change"]);
    expect([isAct("constructor"), isAct("")]).toEqual([false, false]);
  });
});
