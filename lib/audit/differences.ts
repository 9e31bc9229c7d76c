import { keyWords } from "./record-keys";
import { type Known, parts } from "./showing";

/** One thing that an act changed, in words. */
export type Difference = { readonly label: string; readonly before: string | null; readonly after: string | null };

type Changed = { readonly subjectKind: string; readonly before: unknown; readonly after: unknown };

/** Only what differs, with the words of the screens. What was not there before has no `before`. */
export function differencesOf({ subjectKind: kind, before, after }: Changed, names: Known["names"]): Difference[] {
  const [old, now] = [parts(before), parts(after)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys
    .filter((key) => JSON.stringify(old[key] ?? null) !== JSON.stringify(now[key] ?? null))
    .map((key) => ({
      label: keyWords(kind, key)?.label ?? key,
      before: key in old ? shown(key, old[key], { names, kind }) : null,
      after: key in now ? shown(key, now[key], { names, kind }) : null,
    }));
}

/** Accounts and cases that the parts of an event name, so that their names and numbers can be looked up in one go. */
export function namedIn(...records: readonly unknown[]): string[] {
  return records.flatMap((record) => NAMED.map((key) => parts(record)[key])).filter((id) => typeof id === "string");
}

const PEOPLE = [
  "assigneeId",
  "approvedBy",
  "accountId",
  "proposedBy",
  "deputyId",
  "requestedBy",
  "checkedBy",
  "signedBy",
  "personId",
  "decidedBy",
  "by",
] as const;

const CASES = ["entryId", "officeId", "consultationId", "mergedIntoId", "firstId", "secondId"] as const;

const NAMED = [...PEOPLE, ...CASES] as const;

function shown(key: string, value: unknown, known: Known): string {
  if (value === null || value === undefined || value === "") return "なし";
  return (keyWords(known.kind, key)?.show ?? plain)(value, known);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "なし" : value.map(plain).join("、");
  if (typeof value !== "object" || value === null) return value === null ? "なし" : String(value);
  const pairs = Object.entries(parts(value)).map(([key, part]) => `${FILTERS[key] ?? key}：${plain(part)}`);
  return pairs.length === 0 ? "なし" : pairs.join("、");
}

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
