export type DisposalState = "open" | "approved" | "refused" | "done";

export function disposalState(isApproved: boolean | null, finishedAt: Date | null): DisposalState {
  if (isApproved === null) return "open";
  if (!isApproved) return "refused";
  return finishedAt === null ? "approved" : "done";
}
