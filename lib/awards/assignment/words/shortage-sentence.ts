import type { Able, Shortage } from "@/lib/awards/assignment/certificate/shortage";
import { entriesText, jurorsText, type Names } from "./names";

/** Why there is no assignment. */
export function shortageSentence(shortage: Shortage, names: Names): string {
  switch (shortage.code) {
    case "ENTRY_SHORT": {
      const entry = entriesText([shortage.entryId], names);
      return `${entry}を採点できる審査委員は${shortage.able}名で、必要な${shortage.needed}名に足りません${barred(shortage, "名")}。`;
    }
    case "PLACES_SHORT":
      return `審査委員の担当件数の上限は合わせて${shortage.available}件で、必要な採点の${shortage.needed}件に足りません。`;
    case "ENTRIES_COMPETE": {
      const [entries, jurors] = [entriesText(shortage.entryIds, names), jurorsText(shortage.jurorIds, names)];
      const why = `${jurors}の担当件数が上限に達するため`;
      return `${entries}には合わせて${shortage.needed}件の採点が必要ですが、${why}、${shortage.available}件しか割り当てられません。`;
    }
    case "MINIMUM_ABOVE_CAP": {
      const juror = jurorsText([shortage.jurorId], names);
      return `${juror}の担当件数の下限の${shortage.minimum}件が、上限の${shortage.cap}件を超えています。`;
    }
    case "MINIMUM_UNREACHABLE": {
      const juror = jurorsText([shortage.jurorId], names);
      return `${juror}が採点できる応募は${shortage.able}件で、担当件数の下限の${shortage.minimum}件に足りません${barred(shortage, "件")}。`;
    }
    case "MINIMUMS_EXCEED":
      return `審査委員の担当件数の下限は合わせて${shortage.needed}件で、割り当てられる採点の${shortage.available}件を超えています。`;
    case "JURORS_COMPETE": {
      const [entries, jurors] = [entriesText(shortage.entryIds, names), jurorsText(shortage.jurorIds, names)];
      const why = `${entries}に必要な採点の数が限られるため`;
      return `${jurors}の担当件数の下限は合わせて${shortage.needed}件ですが、${why}、${shortage.available}件しか割り当てられません。`;
    }
  }
}

/** Why the others cannot. */
function barred({ conflicts, forbidden, absent }: Able, counter: "名" | "件"): string {
  const parts = [
    ["利益相反", conflicts],
    ["担当させない指定", forbidden],
    ["この部門を審査しない審査委員", absent],
  ] as const;
  const named = parts.filter(([, count]) => count > 0).map(([what, count]) => `${what}${count}${counter}`);
  return named.length === 0 ? "" : `（${named.join("、")}）`;
}
