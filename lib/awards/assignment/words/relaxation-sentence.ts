import type { Relaxation } from "@/lib/awards/assignment/certificate/relaxation";
import { entriesText, jurorsText, type Names } from "./names";

/** What to change, as one item of a list. */
export function relaxationSentence(relaxation: Relaxation, names: Names): string {
  switch (relaxation.kind) {
    case "minimum":
      return `${jurorsText([relaxation.jurorId], names)}の担当件数の下限を、${relaxation.from}件から${relaxation.to}件に下げる。`;
    case "cap":
      return `${jurorsText([relaxation.jurorId], names)}の担当件数の上限を、${relaxation.from}件から${relaxation.to}件に上げる。`;
    case "coverage":
      return `${entriesText([relaxation.entryId], names)}を採点する審査委員を、${relaxation.from}名から${relaxation.to}名に減らす。`;
    case "forbidden": {
      const [juror, entry] = [jurorsText([relaxation.jurorId], names), entriesText([relaxation.entryId], names)];
      return `${juror}に${entry}を担当させない指定を外す。`;
    }
  }
}
