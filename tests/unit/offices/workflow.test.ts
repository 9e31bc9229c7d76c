import { describe, expect, it } from "vitest";
import { OfficeStatus } from "@/lib/db/generated/enums";
import { officeGroups, officeWorkflow } from "@/lib/offices/workflow";
import { availableActions } from "@/lib/workflow/workflow";

describe("office workflow", () => {
  const offered = {
    SUBMITTED: { registrant: ["withdraw"], reviewer: ["startReview", "return", "publish", "refuse", "withdraw"] },
    IN_REVIEW: { registrant: ["withdraw"], reviewer: ["return", "publish", "refuse", "withdraw"] },
    RETURNED: { registrant: ["resubmit", "withdraw"], reviewer: ["resubmit", "refuse", "withdraw"] },
    PUBLISHED: { registrant: ["requestChange", "close"], reviewer: ["requestChange", "close", "suspend", "remove"] },
    CHANGE_SUBMITTED: { registrant: ["dropChange"], reviewer: ["returnChange", "approveChange", "declineChange"] },
    CHANGE_RETURNED: { registrant: ["resubmitChange", "dropChange"], reviewer: ["resubmitChange", "declineChange"] },
    CLOSED: { registrant: ["reopen"], reviewer: ["reopen", "remove"] },
    SUSPENDED: { registrant: [], reviewer: ["resume", "remove"] },
    REFUSED: { registrant: [], reviewer: [] },
    WITHDRAWN: { registrant: [], reviewer: [] },
    REMOVED: { registrant: [], reviewer: [] },
  } satisfies Record<OfficeStatus, object>;

  it.each(Object.values(OfficeStatus))("%s offers exactly the agreed actions", (status) => {
    expect({
      registrant: availableActions(officeWorkflow, status, ["registrant"]),
      reviewer: availableActions(officeWorkflow, status, ["reviewer"]),
    }).toEqual(offered[status]);
  });

  it.each(Object.values(OfficeStatus))("%s offers those who only look, and the worker, nothing", (status) => {
    expect(availableActions(officeWorkflow, status, ["reader", "worker"])).toEqual([]);
  });

  it("shows whatever is listed", () => {
    expect(officeGroups.listed.filter((status) => !officeGroups.shown.includes(status))).toEqual([]);
  });
});
