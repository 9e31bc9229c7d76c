import type { MeetingLog } from "@/lib/awards/deliberation/log/event";
import type { Jury } from "@/lib/awards/deliberation/log/item-quorum";
import type { FrozenList } from "@/lib/awards/deliberation/log/lists";
import type { TieStep } from "@/lib/awards/editions/rules/judging-schema";

export type CertificateRequest = Jury & {
  readonly edition: string;
  readonly meetingId: string;
  readonly frozen: readonly FrozenList[];
  readonly tieRule: readonly TieStep[];
  /** 受付番号 of every entry in the lists, by its id. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly log: MeetingLog;
};
