import { describe, expect, it } from "vitest";
import { DeclarationStatus } from "@/lib/db/generated/enums";
import { declarationWorkflow } from "@/lib/declarations/workflow";
import { availableActions } from "@/lib/workflow/workflow";

describe("declaration workflow", () => {
  const offered = {
    SUBMITTED: {
      declarant: ["withdraw"],
      reviewer: ["startReview", "return", "accept", "refuse", "withdraw"],
      worker: [],
    },
    IN_REVIEW: { declarant: ["withdraw"], reviewer: ["return", "accept", "refuse", "withdraw"], worker: [] },
    RETURNED: { declarant: ["resubmit", "withdraw"], reviewer: ["resubmit", "refuse", "withdraw"], worker: [] },
    ACCEPTED: { declarant: ["withdraw"], reviewer: ["publish", "cancel", "withdraw"], worker: ["publish"] },
    PUBLISHED: {
      declarant: ["requestChange", "withdraw"],
      reviewer: ["requestChange", "suspend", "cancel", "withdraw"],
      worker: ["expire"],
    },
    CHANGE_SUBMITTED: {
      declarant: ["dropChange", "withdraw"],
      reviewer: ["returnChange", "approveChange", "declineChange", "cancel", "withdraw"],
      worker: [],
    },
    CHANGE_RETURNED: {
      declarant: ["resubmitChange", "dropChange", "withdraw"],
      reviewer: ["resubmitChange", "declineChange", "cancel", "withdraw"],
      worker: [],
    },
    SUSPENDED: { declarant: ["withdraw"], reviewer: ["resume", "cancel", "withdraw"], worker: [] },
    EXPIRED: { declarant: ["renew", "withdraw"], reviewer: ["renew", "cancel", "withdraw"], worker: [] },
    REFUSED: { declarant: [], reviewer: ["reopen"], worker: [] },
    WITHDRAWN: { declarant: [], reviewer: ["reopen"], worker: [] },
    CANCELLED: { declarant: [], reviewer: ["reopen"], worker: [] },
  } satisfies Record<DeclarationStatus, object>;

  it.each(Object.values(DeclarationStatus))("%s offers exactly the agreed actions", (status) => {
    expect({
      declarant: availableActions(declarationWorkflow, status, ["declarant"]),
      reviewer: availableActions(declarationWorkflow, status, ["reviewer"]),
      worker: availableActions(declarationWorkflow, status, ["worker"]),
    }).toEqual(offered[status]);
  });

  it.each(Object.values(DeclarationStatus))("%s offers a visitor nothing", (status) => {
    expect(availableActions(declarationWorkflow, status, ["anyone"])).toEqual([]);
  });
});
