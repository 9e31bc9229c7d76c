import { cleanMultiline } from "@/lib/japan/clean-text";
import type { FieldKind } from "./form-fields";

export const MAX_ENTRIES = 500;
export const MAX_VALUE_LENGTH = 20_000;
export const MAX_TOTAL_LENGTH = 400_000;

export type Entries = {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly errors: ReadonlyMap<string, string>;
};

/** Takes the known texts out of what was sent; `null` when it is more than any honest form sends. */
export function readEntries(data: FormData, fields: ReadonlyMap<string, FieldKind>): Entries | null {
  const texts = new Map<string, string[]>();
  let count = 0;
  let total = 0;
  for (const [name, value] of data) {
    count += 1;
    total += typeof value === "string" ? value.length : 0;
    if (count > MAX_ENTRIES || total > MAX_TOTAL_LENGTH) return null;
    if (typeof value !== "string" || !fields.has(name)) continue;
    texts.set(name, [...(texts.get(name) ?? []), cleanMultiline(value)]);
  }
  return { texts, errors: entryErrors(texts, fields) };
}

function entryErrors(texts: ReadonlyMap<string, readonly string[]>, fields: ReadonlyMap<string, FieldKind>) {
  const errors = new Map<string, string>();
  for (const [name, values] of texts) {
    if (values.some((value) => value.length > MAX_VALUE_LENGTH)) {
      errors.set(
        name,
        `一つの欄に入力できるのは${MAX_VALUE_LENGTH.toLocaleString("ja-JP")}文字までです。文章を短くしてください。`,
      );
    } else if (fields.get(name) === "one" && values.length > 1) {
      errors.set(name, "同じ項目が重ねて送信されました。内容を確かめて、もう一度入力してください。");
    }
  }
  return errors;
}
