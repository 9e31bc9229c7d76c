import { audienceOf } from "@/lib/bulk-mail/audience";
import { audienceInWords, flowLabels } from "@/lib/bulk-mail/labels";
import { ENTRANCES, TOPICS } from "@/lib/consultations/options";
import { CHECK_ITEMS } from "@/lib/declarations/labels";
import { INDUSTRIES } from "@/lib/japan/industries";
import { directionLabels } from "@/lib/matching/labels";
import { COOPERATION, DECLINE_REASONS, OUTCOMES } from "@/lib/matching/options";
import {
  checks,
  day,
  dayOrMoment,
  type KeyTable,
  labelIn,
  moment,
  named,
  optionIn,
  type Show,
  status,
  yesNo,
} from "./showing";

/** In words as on the screen of the letter; as it was written when it is of another release. */
const audience: Show = (value) => {
  const chosen = audienceOf(value);
  if (chosen === null) return JSON.stringify(value);
  return audienceInWords(chosen)
    .map(({ term, details }) => `${term}：${details}`)
    .join("\n");
};

/** What the commands of the procedures, of what is published and of letters to many write. */
export const caseRecordKeys: KeyTable = {
  status: { label: "状況", show: status },
  version: { label: "更新の番号" },
  assigneeId: { label: "担当者", show: named },
  currentVersionId: { label: "確認の対象の版" },
  publishedVersionId: { label: "公開中の版" },
  approvedBy: { label: "公開を認めた人", show: named },
  expiresAt: { label: "掲載を終える日時", show: moment },
  alt: { label: "画像の説明" },
  rights: { label: "画像の権利" },
  publishAt: { label: "公開日時", show: moment },
  validUntil: { label: "有効期限", show: dayOrMoment },
  daysBefore: { label: "何日前の案内か" },
  noteId: { label: "内部メモ" },
  versionId: { label: "確認した版" },
  results: { label: "形式確認", show: checks(CHECK_ITEMS) },
  filters: { label: "検索の条件" },
  rows: { label: "件数" },
  number: { label: "番号" },
  organizationId: { label: "団体" },
  fields: { label: "変更した項目" },
  title: { label: "件名" },
  topic: { label: "テーマ", show: optionIn(TOPICS) },
  topics: { label: "テーマ", show: optionIn(TOPICS) },
  isActive: { label: "使う", show: yesNo },
  capacity: { label: "受け持つ件数の目安" },
  level: { label: "遅れの段階" },
  messageId: { label: "メッセージ" },
  mergedIntoId: { label: "統合先の相談", show: named },
  firstId: { label: "関連づけた相談", show: named },
  secondId: { label: "関連づけた相談（もう一方）", show: named },
  satisfaction: { label: "満足度" },
  consultationId: { label: "もとの相談", show: named },
  direction: { label: "希望の向き", show: labelIn(directionLabels) },
  wishes: { label: "希望" },
  industries: {
    label: "歓迎する業種",
    show: optionIn(INDUSTRIES.map(({ code, label }) => ({ value: code, label }))),
  },
  cooperation: { label: "地元企業・地域との協業", show: optionIn(COOPERATION) },
  trialStay: { label: "お試し滞在", show: yesNo },
  subsidy: { label: "補助制度", show: yesNo },
  requestId: { label: "マッチングの希望" },
  counterpartOrganizationId: { label: "紹介された側の団体" },
  officeId: { label: "紹介した施設", show: named },
  declineReason: { label: "見送りの理由", show: optionIn(DECLINE_REASONS) },
  outcome: { label: "その後の結果", show: optionIn(OUTCOMES) },
  createCount: { label: "追加する施設の数" },
  changeCount: { label: "変更する施設の数" },
  sameCount: { label: "変わらない施設の数" },
  faultyCount: { label: "誤りのある行の数" },
  state: { label: "確認の時期" },
  prefecture: { label: "都道府県" },
  chosen: { label: "選んだ施設の数" },
  flow: { label: "手続き", show: labelIn(flowLabels) },
  isMandatory: { label: "必ず届ける", show: yesNo },
  audience: { label: "宛先の条件", show: audience },
  letters: { label: "メールの数" },
  leftOut: { label: "宛先から除いた数" },
  view: { label: "区分", show: labelIn({ to: "送る宛先", out: "除いた宛先" }) },
  recipient: { label: "宛先" },
  table: { label: "集計の表" },
  period: { label: "期間" },
  entrance: { label: "窓口", show: optionIn(ENTRANCES) },
  monthly: { label: "月次報告の形式" },
  confirmedOn: { label: "確認日", show: day },
};
