import { z } from "zod";
import { checkResultLabels } from "@/lib/cases/labels";
import { formatDate, formatDateTime, isJapanDay } from "@/lib/japan/dates";
import { statusWords } from "./status-words";

/** What a value is read with: names and numbers by their ids, and the kind of the subject. */
export type Known = { readonly names: ReadonlyMap<string, string>; readonly kind: string };
export type Show = (value: unknown, known: Known) => string;
/** How a key that the commands write is told. */
export type KeyWords = { readonly label: string; readonly show?: Show };
export type KeyTable = Readonly<Record<string, KeyWords>>;

const recordSchema = z.record(z.string(), z.unknown());

export function parts(record: unknown): Readonly<Record<string, unknown>> {
  return recordSchema.safeParse(record).data ?? {};
}

export const labelIn =
  (labels: Readonly<Record<string, string>>): Show =>
  (value) =>
    [value]
      .flat()
      .map((part) => labels[String(part)] ?? String(part))
      .join("、") || "なし";

export const optionIn = (options: readonly { readonly value: string; readonly label: string }[]): Show =>
  labelIn(Object.fromEntries(options.map(({ value, label }) => [value, label])));

/** A person by name, or a case by its number. */
export const named: Show = (value, { names }) => names.get(String(value)) ?? String(value);

export const status: Show = (value, known) => labelIn(statusWords[known.kind] ?? {})(value, known);

export const moment: Show = (value) => {
  const at = new Date(String(value));
  return Number.isNaN(at.getTime()) ? String(value) : formatDateTime(at);
};

export const day: Show = (value) => (isJapanDay(String(value)) ? formatDate(String(value)) : String(value));

export const dayOrMoment: Show = (value, known) =>
  isJapanDay(String(value)) ? day(value, known) : moment(value, known);

export const yesNo: Show = labelIn({ true: "はい", false: "いいえ" });

/** Lines of a formal check, each with its result. */
export function checks(items: readonly { readonly key: string; readonly label: string }[]): Show {
  const words: Readonly<Record<string, string>> = checkResultLabels;
  const labels = new Map(items.map(({ key, label }) => [key, label]));
  return (value) =>
    Object.entries(parts(value))
      .map(([item, result]) => `${labels.get(item) ?? item}：${words[String(result)] ?? String(result)}`)
      .join("\n");
}

/** Events of a meeting by their places in its log. */
export const places: Show = (value) =>
  [value]
    .flat()
    .map((event) => `${String(parts(event).ordinal)}番目`)
    .join("、");
