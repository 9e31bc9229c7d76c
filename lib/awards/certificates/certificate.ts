import type { JapanDay } from "@/lib/japan/dates";

/** What stands on a 表彰状. */
export type Certificate = {
  readonly award: string;
  readonly prizeName: string;
  readonly categoryName: string;
  readonly recipientName: string;
  /** Who entered the effort, where the prize is for a municipality that worked with them. */
  readonly entrantName: string | null;
  readonly title: string;
  /** Number of the entry. */
  readonly number: string;
  /** 決裁: by whom, and on which day. */
  readonly approver: string;
  readonly approvedOn: JapanDay;
  /** Over the decision. */
  readonly sha256: string;
};

/** The sentence for which the paper is handed over. */
export function citation({ award, entrantName }: Certificate): string {
  const doer = entrantName === null ? "貴団体" : `貴自治体が${entrantName}`;
  const effort = entrantName === null ? "の上記の取組" : "とともに進めた上記の取組";
  return `${doer}${effort}は、テレワークによる地方創生の推進に大きく貢献しました。その功績をたたえ、「${award}」においてこれを表彰します。`;
}
