import type { Organization } from "@/lib/awards/conflicts/detection/parties";
import type { JapanDay } from "@/lib/japan/dates";

/** What an entry says of its effort, as far as two entries may say the same. */
export type Effort = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly applicant: Organization;
  readonly partners: readonly Organization[];
  /** 団体コード of the municipalities where it takes place. */
  readonly municipalities: readonly string[];
  readonly startedOn?: JapanDay | null;
};
