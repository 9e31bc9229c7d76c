import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DEMO_PASSWORD, demoAccounts } from "@/lib/accounts/demo-accounts";
import { adjustmentActionLabels, adjustmentStatusLabels } from "@/lib/awards/adjustment/labels";
import { adjustmentWorkflow } from "@/lib/awards/adjustment/workflow";
import { advanceActionLabels, advanceStatusLabels } from "@/lib/awards/advances/labels";
import { advanceWorkflow } from "@/lib/awards/advances/workflow";
import { assignmentActionLabels, assignmentStatusLabels } from "@/lib/awards/assignment/labels";
import { assignmentWorkflow } from "@/lib/awards/assignment/workflow";
import { conflictActionLabels, conflictStatusLabels } from "@/lib/awards/conflicts/labels";
import { conflictWorkflow } from "@/lib/awards/conflicts/workflow";
import { revisionActionLabels, revisionStatusLabels } from "@/lib/awards/editions/labels";
import { revisionWorkflow } from "@/lib/awards/editions/workflow";
import { entryActionLabels, entryStatusLabels } from "@/lib/awards/entries/labels";
import { entryWorkflow } from "@/lib/awards/entries/workflow";
import { extensionActionLabels, extensionStatusLabels } from "@/lib/awards/extensions/labels";
import { extensionWorkflow } from "@/lib/awards/extensions/workflow";
import { demoJurors } from "@/lib/awards/jury/demo-jurors";
import { jurorActionLabels, jurorStatusLabels } from "@/lib/awards/jury/labels";
import { jurorWorkflow } from "@/lib/awards/jury/workflow";
import { meetingActionLabels, meetingStatusLabels } from "@/lib/awards/meetings/labels";
import { meetingWorkflow } from "@/lib/awards/meetings/workflow";
import { partnerActionLabels, partnerStatusLabels } from "@/lib/awards/partners/labels";
import { partnerWorkflow } from "@/lib/awards/partners/workflow";
import { resultActionLabels, resultStatusLabels } from "@/lib/awards/results/labels";
import { resultWorkflow } from "@/lib/awards/results/workflow";
import { roundActionLabels, roundStatusLabels } from "@/lib/awards/rounds/labels";
import { roundWorkflow } from "@/lib/awards/rounds/workflow";
import { sheetActionLabels, sheetStatusLabels } from "@/lib/awards/scoring/labels";
import { sheetWorkflow } from "@/lib/awards/scoring/workflow";
import { actionLabels as consultationActions, statusLabels as consultationStatuses } from "@/lib/consultations/labels";
import { consultationWorkflow } from "@/lib/consultations/workflow";
import { actionLabels, statusLabels } from "@/lib/declarations/labels";
import { declarationWorkflow } from "@/lib/declarations/workflow";
import { actionLabels as introductionActions, statusLabels as introductionStatuses } from "@/lib/matching/labels";
import { introductionWorkflow } from "@/lib/matching/workflow";
import { demoMembers } from "@/lib/members/demo-members";
import { actionLabels as officeActions, statusLabels as officeStatuses } from "@/lib/offices/labels";
import { officeWorkflow } from "@/lib/offices/workflow";
import { stateDiagram } from "@/tests/support/state-diagram";

const readme = readFileSync("README.md", "utf8");

it("shows the state diagram of the transition table", () => {
  expect(readme).toContain(
    stateDiagram("declaration", declarationWorkflow, { status: statusLabels, action: actionLabels }),
  );
});

it("shows the state diagram of offices", () => {
  expect(readme).toContain(stateDiagram("office", officeWorkflow, { status: officeStatuses, action: officeActions }));
});

it("shows the state diagram of consultations", () => {
  expect(readme).toContain(
    stateDiagram("consultation", consultationWorkflow, { status: consultationStatuses, action: consultationActions }),
  );
});

it("shows the state diagram of introductions", () => {
  expect(readme).toContain(
    stateDiagram("introduction", introductionWorkflow, { status: introductionStatuses, action: introductionActions }),
  );
});

it("shows the state diagram of the settings of an award", () => {
  expect(readme).toContain(
    stateDiagram("awardRevision", revisionWorkflow, { status: revisionStatusLabels, action: revisionActionLabels }),
  );
});

it("shows the state diagram of the decision on winners", () => {
  const result = { status: resultStatusLabels, action: resultActionLabels };
  expect(readme).toContain(stateDiagram("awardResult", resultWorkflow, result));
});

it("shows the state diagram of meetings of the jury", () => {
  expect(readme).toContain(
    stateDiagram("awardMeeting", meetingWorkflow, { status: meetingStatusLabels, action: meetingActionLabels }),
  );
});

it("shows the state diagrams of rounds, sheets and drafts of the assignment", () => {
  const drafts = { status: assignmentStatusLabels, action: assignmentActionLabels };
  expect(readme).toContain(
    stateDiagram("awardRound", roundWorkflow, { status: roundStatusLabels, action: roundActionLabels }),
  );
  expect(readme).toContain(
    stateDiagram("awardSheet", sheetWorkflow, { status: sheetStatusLabels, action: sheetActionLabels }),
  );
  expect(readme).toContain(stateDiagram("awardAssignmentDraft", assignmentWorkflow, drafts));
});

it("shows the state diagrams of adjustments and of who goes on", () => {
  const adjustment = { status: adjustmentStatusLabels, action: adjustmentActionLabels };
  expect(readme).toContain(stateDiagram("awardAdjustment", adjustmentWorkflow, adjustment));
  const advance = { status: advanceStatusLabels, action: advanceActionLabels };
  expect(readme).toContain(stateDiagram("awardAdvance", advanceWorkflow, advance));
});

it("shows the state diagrams of jurors and of conflicts of interest", () => {
  expect(readme).toContain(
    stateDiagram("awardJuror", jurorWorkflow, { status: jurorStatusLabels, action: jurorActionLabels }),
  );
  expect(readme).toContain(
    stateDiagram("awardConflict", conflictWorkflow, { status: conflictStatusLabels, action: conflictActionLabels }),
  );
});

it("shows the state diagrams of entries and of their later deadlines", () => {
  const entry = { status: entryStatusLabels, action: entryActionLabels };
  expect(readme).toContain(stateDiagram("awardEntry", entryWorkflow, entry));
  const extension = { status: extensionStatusLabels, action: extensionActionLabels };
  expect(readme).toContain(stateDiagram("awardExtension", extensionWorkflow, extension));
});

it("shows the state diagrams of entries and of the municipalities that they name", () => {
  const entry = { status: entryStatusLabels, action: entryActionLabels };
  const partner = { status: partnerStatusLabels, action: partnerActionLabels };
  expect(readme).toContain(stateDiagram("awardEntry", entryWorkflow, entry));
  expect(readme).toContain(stateDiagram("awardPartner", partnerWorkflow, partner));
});

it.each([...demoAccounts, ...demoMembers, ...demoJurors].map((account) => account.email))(
  "names the demo account %s",
  (email) => {
    expect(readme).toContain(email);
  },
);

it("names the password of the demo accounts", () => {
  expect(readme).toContain(DEMO_PASSWORD);
});
