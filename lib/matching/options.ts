/** 地元企業・地域との協業: what a company would do, and what a municipality helps with. */
export const COOPERATION = [
  { value: "BUSINESS", label: "地元企業との取引・共同事業" },
  { value: "DEVELOPMENT", label: "商品・サービスの共同開発" },
  { value: "RECRUIT", label: "地元の人材の採用・育成" },
  { value: "SCHOOL", label: "学校・大学との連携" },
  { value: "COMMUNITY", label: "地域の課題に取り組む活動" },
  { value: "TOURISM", label: "観光・ワーケーションの企画" },
] as const;

export const COOPERATION_CODES = COOPERATION.map(({ value }) => value);

export const PERIODS = [
  { value: "DAYS", label: "数日から数週間のお試し" },
  { value: "MONTHS", label: "1か月から1年未満" },
  { value: "YEARS", label: "1年以上" },
] as const;

export const PERIOD_CODES = PERIODS.map(({ value }) => value);

export const FACILITIES = [
  { value: "PRIVATE_ROOM", label: "個室" },
  { value: "MEETING_ROOM", label: "会議室" },
  { value: "SOUNDPROOF", label: "防音の会議室" },
  { value: "WEB_BOOTH", label: "Web会議ブース" },
  { value: "WIRED", label: "有線LAN" },
  { value: "ALL_DAY", label: "24時間の利用" },
  { value: "REGISTRATION", label: "法人の登記" },
  { value: "PARKING", label: "駐車場" },
] as const;

export const FACILITY_CODES = FACILITIES.map(({ value }) => value);

export const TOKYO_MINUTES = [
  { value: "60", label: "1時間以内" },
  { value: "120", label: "2時間以内" },
  { value: "180", label: "3時間以内" },
  { value: "300", label: "5時間以内" },
] as const;

export const TOKYO_CODES = TOKYO_MINUTES.map(({ value }) => value);

export const LODGING_WISHES = [
  { value: "NEAR", label: "施設に泊まれる、または近隣に宿がある" },
  { value: "ATTACHED", label: "施設に泊まれる" },
] as const;

export const LODGING_WISH_CODES = LODGING_WISHES.map(({ value }) => value);

/** Why a side says no: few enough that the figures say something. */
export const DECLINE_REASONS = [
  { value: "PLACE", label: "場所・アクセスが合わない" },
  { value: "FACILITY", label: "施設・設備が合わない" },
  { value: "COST", label: "費用が合わない" },
  { value: "TIMING", label: "時期が合わない" },
  { value: "BUSINESS", label: "業種・取組の内容が合わない" },
  { value: "CAPACITY", label: "受け入れる余裕がない" },
  { value: "DECIDED", label: "ほかの相手に決まった" },
  { value: "PLAN_CHANGED", label: "計画が変わった" },
  { value: "OTHER", label: "その他" },
] as const;

export const DECLINE_REASON_CODES = DECLINE_REASONS.map(({ value }) => value);

/** What became of an introduction, as the desk hears of it. */
export const OUTCOMES = [
  { value: "TALKING", label: "話し合いを続けている" },
  { value: "VISITED", label: "視察・お試し利用をした" },
  { value: "CONTRACTED", label: "契約・進出が決まった" },
  { value: "CONTINUING", label: "利用・活動が続いている" },
  { value: "ENDED", label: "成立しなかった" },
  { value: "UNKNOWN", label: "その後の連絡がない" },
] as const;

export const OUTCOME_CODES = OUTCOMES.map(({ value }) => value);

type Option = { readonly value: string; readonly label: string };

/** The word for a stored code; the code itself for one that is no longer offered. */
export function labelOf(options: readonly Option[], code: string): string {
  return options.find(({ value }) => value === code)?.label ?? code;
}

export function labelsOf(options: readonly Option[], codes: readonly string[]): string {
  return codes.map((code) => labelOf(options, code)).join("、");
}
