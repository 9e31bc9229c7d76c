import type { FieldValues } from "@/tests/support/form-client";

/** What an officer types into the forms of the settings. */

export const basicsValues: FieldValues = {
  name: "地方創生テレワークアワード（見本）",
  "ceremonyDay.year": "",
  "ceremonyDay.month": "",
  "ceremonyDay.day": "",
  ceremonyMode: "online",
  ceremonyPlace: "",
  fileTypes: ["pdf"],
  fileMegabytes: "5",
  fileCount: "2",
};

export const textsValues: FieldValues = { call: "募集します。", terms: "守ってください。", privacy: "守ります。" };

export const judgingValues: FieldValues = {
  firstMethod: "scoring",
  firstWinners: "8",
  secondMethod: "deliberation",
  secondWinners: "2",
  quorumShare: "majority",
  quorumAtLeast: "3",
  tieCriterion1: "spread",
  tieCriterion2: "",
  tieCriterion3: "",
  tieChair: "yes",
  tieSeed: "公表される値",
  scoresPerJuror: "5",
  scoresPerEntry: "3",
  sharedEntries: "2",
  rankBy: "median",
  employmentYears: "5",
  dealingYears: "3",
};

const emptyPrize = (row: number): FieldValues => ({
  [`prize${row}.key`]: "",
  [`prize${row}.name`]: "",
  [`prize${row}.places`]: "",
  [`prize${row}.recipient`]: "entrant",
});

export const categoryValues: FieldValues = {
  name: "「若い働き手」部門",
  description: "若い働き手の取組。",
  applicantKinds: ["company"],
  partnerMunicipality: "optional",
  declaration: "none",
  "opensDay.year": "2050",
  "opensDay.month": "6",
  "opensDay.day": "1",
  opensTime: "10:00",
  "closesDay.year": "2050",
  "closesDay.month": "7",
  "closesDay.day": "29",
  closesTime: "１７：００",
  roll: "keep",
  graceMinutes: "10",
  ...emptyPrize(1),
  ...emptyPrize(2),
  ...emptyPrize(3),
  ...emptyPrize(4),
  "prize1.name": "大臣賞",
  "prize1.places": "2",
  jurySize: "7",
  coverage: "3",
};

const level = (row: number, value: string, label: string): FieldValues => ({
  [`level${row}.value`]: value,
  [`level${row}.label`]: label,
  [`level${row}.anchor`]: value === "" ? "" : `${label}の目安`,
});

export const criterionValues: FieldValues = {
  name: "働きやすさ",
  description: "働く人にとってどうか。",
  weight: "10",
  ...level(1, "1", "不足"),
  ...level(2, "2", "標準"),
  ...level(3, "3", "優秀"),
  ...level(4, "", ""),
  ...level(5, "", ""),
  ...level(6, "", ""),
  ...level(7, "", ""),
};
