import type { SetAside } from "@/lib/awards/assignment/set-aside";
import { entriesText, jurorsText, type Names } from "./names";

const because = {
  CONFLICT: "利益相反があるため",
  FORBIDDEN: "担当させない指定があるため",
  JUROR_GONE: "審査委員でなくなったため",
  ENTRY_GONE: "応募が審査の対象でなくなったため",
} as const satisfies Record<SetAside["because"], string>;

/** A given score that does not count, with the reason, so that it does not vanish silently. */
export function setAsideSentence(setAside: SetAside, names: Names): string {
  const [juror, entry] = [jurorsText([setAside.jurorId], names), entriesText([setAside.entryId], names)];
  return `${juror}による${entry}の採点は、${because[setAside.because]}、数えません。`;
}
