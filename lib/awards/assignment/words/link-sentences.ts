import type { LinkRefusal, LinkReport, Measures } from "@/lib/awards/assignment/link/report";
import { entriesText, jurorsText, type Names } from "./names";

const refusalText = {
  COMMON_NOT_ALLOWED: "担当の入れ替えだけではつながらず、全員が採点する応募を設けることは認められていません。",
  NO_ROOM: "全員が採点する応募を設けるには、審査委員の担当件数の上限が足りません。",
  APART: "全員が採点する応募を設けても、利益相反などのためにつながりません。",
} as const satisfies Record<LinkRefusal["because"], string>;

/** Whether scores can be compared across jurors, and what was done for it. */
export function linkSentences(report: LinkReport, names: Names): readonly string[] {
  switch (report.kind) {
    case "not-asked":
      return [];
    case "linked":
      return ["審査委員どうしの採点を比べられる割り当てです。", ...measureSentences(report, names)];
    case "refused":
      return [
        "審査委員どうしの採点を比べられる割り当てにできないため、採点の補正はできません。",
        ...standingSentences(report, names),
        refusalText[report.because],
      ];
  }
}

function measureSentences({ exchanges, minimums, common }: Measures, names: Names): readonly string[] {
  const raised = minimums.map(({ jurorId }) => jurorId);
  return [
    ...(exchanges.length > 0 ? [`そのために、担当を${exchanges.length}回入れ替えました。`] : []),
    ...(raised.length > 0 ? [`そのために、${jurorsText(raised, names)}の担当を増やしました。`] : []),
    ...(common.length > 0 ? [`そのために、${entriesText(common, names)}を全員が採点することにしました。`] : []),
  ];
}

function standingSentences({ surplus, lacking }: LinkRefusal, names: Names): readonly string[] {
  const jurors = lacking.map(({ jurorId }) => jurorId);
  return [
    ...(surplus > 0 ? [`共通の応募や審査委員でつながらない組が、${surplus}組あります。`] : []),
    ...(jurors.length > 0 ? [`${jurorsText(jurors, names)}は、ほかの審査委員と共通の応募が足りません。`] : []),
  ];
}
