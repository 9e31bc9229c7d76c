import { z } from "zod";
import { changeLabels } from "@/lib/accounts/changes/labels";
import { dutyLabels } from "@/lib/accounts/labels";
import { CHECK_ITEMS, statusLabels } from "@/lib/declarations/labels";
import { formatDate, formatDateTime, isJapanDay } from "@/lib/japan/dates";
import { kindLabels, roleLabels } from "@/lib/organizations/labels";
import { contentStatusLabels } from "@/lib/publishing/labels";
import { recordClasses } from "@/lib/retention/classes";

/** One thing that an act changed, in words. */
export type Difference = { readonly label: string; readonly before: string | null; readonly after: string | null };

type Names = ReadonlyMap<string, string>;
type Show = (value: unknown, names: Names) => string;

const recordSchema = z.record(z.string(), z.unknown());

/** Only what differs, with the words of the screens. What was not there before has no `before`. */
export function differencesOf(before: unknown, after: unknown, names: Names): Difference[] {
  const [old, now] = [parts(before), parts(after)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys
    .filter((key) => JSON.stringify(old[key] ?? null) !== JSON.stringify(now[key] ?? null))
    .map((key) => ({
      label: KEYS[key]?.label ?? key,
      before: key in old ? shown(key, old[key], names) : null,
      after: key in now ? shown(key, now[key], names) : null,
    }));
}

/** Accounts that the parts of an event name, so that their names can be looked up in one go. */
export function peopleIn(...records: readonly unknown[]): string[] {
  return records.flatMap((record) => PEOPLE.map((key) => parts(record)[key])).filter((id) => typeof id === "string");
}

const PEOPLE = ["assigneeId", "approvedBy", "accountId", "proposedBy", "deputyId", "requestedBy"] as const;

function parts(record: unknown): Readonly<Record<string, unknown>> {
  return recordSchema.safeParse(record).data ?? {};
}

function shown(key: string, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === "") return "なし";
  return (KEYS[key]?.show ?? plain)(value, names);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "なし" : value.map(plain).join("、");
  const record = recordSchema.safeParse(value);
  if (!record.success) return value === null ? "なし" : String(value);
  const pairs = Object.entries(record.data).map(([key, part]) => `${FILTERS[key] ?? key}：${plain(part)}`);
  return pairs.length === 0 ? "なし" : pairs.join("、");
}

const labelIn =
  (labels: Readonly<Record<string, string>>): Show =>
  (value) =>
    [value]
      .flat()
      .map((part) => labels[String(part)] ?? String(part))
      .join("、") || "なし";

const person: Show = (value, names) => names.get(String(value)) ?? String(value);

const moment: Show = (value) => {
  const at = new Date(String(value));
  return Number.isNaN(at.getTime()) ? String(value) : formatDateTime(at);
};

const day: Show = (value) => (isJapanDay(String(value)) ? formatDate(String(value)) : String(value));

const dayOrMoment: Show = (value, names) => (isJapanDay(String(value)) ? day(value, names) : moment(value, names));

const checks: Show = (value) => {
  const words: Readonly<Record<string, string>> = { OK: "問題なし", NG: "問題あり", NA: "該当なし" };
  return Object.entries(parts(value))
    .map(([item, result]) => {
      const label = CHECK_ITEMS.find(({ key }) => key === item)?.label ?? item;
      return `${label}：${words[String(result)] ?? String(result)}`;
    })
    .join("\n");
};

/** The keys that the commands write. What is not here is shown by its key. */
const KEYS: Readonly<Record<string, { readonly label: string; readonly show?: Show }>> = {
  status: {
    label: "状況",
    show: labelIn({ ...contentStatusLabels, ...statusLabels, QUEUED: "送信待ち", FAILED: "送信できず" }),
  },
  version: { label: "更新の番号" },
  assigneeId: { label: "担当者", show: person },
  currentVersionId: { label: "確認の対象の版" },
  publishedVersionId: { label: "公開中の版" },
  approvedBy: { label: "公開を認めた人", show: person },
  expiresAt: { label: "掲載を終える日時", show: moment },
  alt: { label: "画像の説明" },
  rights: { label: "画像の権利" },
  publishAt: { label: "公開日時", show: moment },
  validUntil: { label: "有効期限", show: dayOrMoment },
  daysBefore: { label: "何日前の案内か" },
  noteId: { label: "内部メモ" },
  versionId: { label: "確認した版" },
  results: { label: "形式確認", show: checks },
  filters: { label: "検索の条件" },
  rows: { label: "件数" },
  duties: { label: "担当業務", show: labelIn(dutyLabels) },
  change: { label: "依頼した変更", show: labelIn(changeLabels) },
  requestedBy: { label: "依頼した人", show: person },
  reading: { label: "閲覧の承認" },
  until: { label: "終わる日時", show: moment },
  deputyId: { label: "代理", show: person },
  firstDay: { label: "最初の日", show: day },
  lastDay: { label: "最後の日", show: day },
  proposedBy: { label: "依頼した人", show: person },
  accountId: { label: "メンバー", show: person },
  role: { label: "団体での権限", show: labelIn(roleLabels) },
  kind: { label: "団体の種類", show: labelIn(kindLabels) },
  organizationId: { label: "団体" },
  invitation: { label: "招待" },
  fields: { label: "変更した項目" },
  corporateNumber: { label: "法人番号" },
  municipalityCode: { label: "団体コード" },
  session: { label: "セッション" },
  recordClass: {
    label: "記録の種類",
    show: labelIn(Object.fromEntries(Object.entries(recordClasses).map(([key, { label }]) => [key, label]))),
  },
  keptUntil: { label: "保存する期限", show: day },
  disposal: { label: "消去の予定" },
  subjectId: { label: "対象の記録" },
  versions: { label: "消去した版の数" },
  mails: { label: "消去したメールの数" },
  files: { label: "消去した添付の数" },
  notes: { label: "消去した内部メモの数" },
  answers: { label: "消去した修正の回答の数" },
  drafts: { label: "消去した下書きの数" },
  accounts: { label: "消去したアカウントの数" },
  identities: { label: "消去した外部認証の数" },
  codes: { label: "消去した回復コードの数" },
  sessions: { label: "消去したサインインの数" },
  attempts: { label: "送信の試み" },
  lastError: { label: "送信できなかった理由" },
  value: { label: "値" },
  validFrom: { label: "適用を始める日", show: day },
  day: { label: "対象の日", show: day },
  chains: { label: "系列の数" },
  events: { label: "記録の数" },
  seals: { label: "封印の数" },
  digest: { label: "ハッシュ値" },
  findings: { label: "見つかった不一致" },
  hasMore: { label: "ほかの不一致", show: (value) => (value === true ? "あり" : "なし") },
};

/** Names of conditions in a search of the queue or of this record. */
const FILTERS: Readonly<Record<string, string>> = {
  q: "言葉",
  view: "区分",
  status: "状況",
  assignee: "担当",
  prefecture: "都道府県",
  item: "取組方針",
  overdue: "目標日数の超過",
  sort: "並び順",
  number: "受付番号",
  action: "操作",
  actor: "操作した人",
  outcome: "結果",
  from: "期間の初め",
  to: "期間の終わり",
};
