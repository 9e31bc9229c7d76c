import type { AwardPartnerStatus } from "@/lib/db/generated/enums";

/** What the holder of a mailed link may know: what is said of the own municipality, and by whom. */
export type PartnerQuestion = {
  readonly place: string;
  readonly applicant: string;
  readonly title: string;
  readonly call: string;
  readonly partnership: string;
  readonly status: AwardPartnerStatus;
  readonly answeredAt: Date | null;
  /** The version of the question that is shown. */
  readonly seen: number;
};
