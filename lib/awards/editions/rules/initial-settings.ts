import { type HolidayNames, openDayFrom } from "@/lib/awards/deadlines/closed-days";
import type { EntryWindow } from "@/lib/awards/deadlines/window";
import { toDay } from "@/lib/japan/dates";
import { INITIAL_PLACES, initialCategories } from "./initial-categories";
import { INITIAL_CRITERIA } from "./initial-criteria";
import type { EditionSettings } from "./settings-shape";

/** Where the office begins when there is no earlier edition to copy. Every value can be changed before the call opens. */
export function initialSettings(fiscalYear: number, holidays: HolidayNames): EditionSettings {
  return {
    fiscalYear,
    name: `地方創生テレワークアワード（${fiscalYear}年度）`,
    categories: initialCategories(initialWindow(fiscalYear, holidays)),
    criteria: INITIAL_CRITERIA,
    stages: [
      { key: "first", method: "scoring", winners: 3 * INITIAL_PLACES },
      { key: "second", method: "deliberation", winners: INITIAL_PLACES },
    ],
    tieRule: [
      { by: "criterion", criterion: "effect" },
      { by: "chair" },
      { by: "draw", seed: "審査会の翌営業日に公表される日経平均株価の終値（小数点以下2けたまで）" },
    ],
    quorum: { share: "majority", atLeast: 3 },
    adjustment: { scoresPerJuror: 5, scoresPerEntry: 3, sharedEntries: 2, rankBy: "shrunken" },
    conflicts: { employmentYears: 5, dealingYears: 3, sameMunicipality: true },
    ceremony: null,
    texts: INITIAL_TEXTS,
    files: { types: ["png", "jpg", "pdf", "docx", "xlsx", "pptx"], megabytes: 10, count: 5 },
  };
}

/** Entry in summer, to the end of July, as from FY2024. */
function initialWindow(fiscalYear: number, holidays: HolidayNames): EntryWindow {
  const closes = { day: openDayFrom(toDay(fiscalYear, 7, 31), holidays), time: "17:00" };
  return {
    opens: { day: openDayFrom(toDay(fiscalYear, 6, 1), holidays), time: "10:00" },
    closes,
    enforced: closes,
    graceMinutes: 10,
    roll: "next-business-day",
  };
}

const INITIAL_TEXTS = {
  call: [
    "地方創生に役立つテレワークの取組と、それを支援する取組を募集します。",
    "日本国内に拠点のある企業・団体・自治体が応募できます。応募する時点で、取組を始めていることが必要です。",
    "応募と審査に費用はかかりません。内容に最も近い部門を1つ選んで応募してください。",
    "同じ取組を、企業・団体と自治体の両方から応募することはできません。",
  ].join("\n"),
  terms: [
    "応募の内容は、事実に基づいて記載してください。",
    "応募した書類は返却しません。",
    "受賞した取組は、名称、取組の内容、連携自治体の名称をこのサイトで公表します。受賞しなかった応募は公表しません。",
    "法令に違反する行為、反社会的勢力との関係、虚偽の記載が分かったときは、受賞の後でも取り消すことがあります。",
  ].join("\n"),
  privacy: [
    "応募で取得した個人情報は、審査、結果の連絡、表彰式の案内のために使います。",
    "審査委員には、審査に必要な範囲で応募の内容を提供します。担当者の連絡先は提供しません。",
    "個人情報は、法令と保存期間の定めに従って管理し、期間の後に消去します。",
  ].join("\n"),
} as const;
