import type { SetAside } from "./set-aside";

/** Why somebody does not score an entry any more. What they wrote stays, with this as the reason why it does not count. */
export type EndReason = SetAside["because"] | "ABSTAINED" | "REASSIGNED";

export const endReasonLabels = {
  CONFLICT: "利益相反があるため",
  FORBIDDEN: "担当させない指定があるため",
  JUROR_GONE: "審査委員でなくなったため",
  ENTRY_GONE: "応募が審査の対象でなくなったため",
  ABSTAINED: "棄権したため",
  REASSIGNED: "担当を割り当て直したため",
} as const satisfies Record<EndReason, string>;
