import { z } from "zod";
import { countCharacters } from "@/lib/japan/clean-text";
import { compactCode, foldWidth, isDigits, removeSpaces } from "@/lib/japan/width";

/** Building blocks of form schemas. Every sentence uses the words of the label and says what to do. */

export function requiredText(label: string, max: number) {
  const missing = `${label}を入力してください。`;
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing, abort: true })
    .refine(...atMost(label, max));
}

export function optionalText(label: string, max: number) {
  return z
    .string({ error: `${label}を入力し直してください。` })
    .trim()
    .refine(...atMost(label, max))
    .optional()
    .transform((value) => (value === "" ? undefined : value));
}

export function choice<const T extends readonly string[]>(label: string, values: T) {
  return z.enum(values, { error: `${label}を選択してください。` });
}

export function optionalChoice<const T extends readonly string[]>(label: string, values: T) {
  return z.enum(values, { error: `${label}は、表示されている選択肢から選んでください。` }).optional();
}

export function choices<const T extends readonly string[]>(label: string, values: T, min = 0, max = values.length) {
  return z
    .array(z.enum(values, { error: `${label}は、表示されている選択肢から選んでください。` }), {
      error: `${label}を選択してください。`,
    })
    .transform((chosen) => values.filter((value) => chosen.includes(value)))
    .refine((chosen) => chosen.length >= min, { error: `${label}を${min}つ以上選択してください。` })
    .refine((chosen) => chosen.length <= max, { error: `${label}は${max}つまで選択できます。` });
}

/** A box that has to be ticked before anything can be sent. */
export function consent(label: string) {
  return z.literal("yes", { error: `「${label}」を確認し、チェックを入れてください。` });
}

/** A box that may be ticked. */
export function checkbox() {
  return z
    .literal("yes", { error: "チェックを入れるか、外すかを選び直してください。" })
    .optional()
    .transform((value) => value === "yes");
}

const WHOLE_NUMBER_MAX = 999_999_999;

export function wholeNumber(label: string, min = 0, max = WHOLE_NUMBER_MAX) {
  const range = `${label}は${min.toLocaleString("ja-JP")}から${max.toLocaleString("ja-JP")}までの数字で入力してください。`;
  return requiredText(label, 30)
    .transform((value) => removeSpaces(foldWidth(value)).replaceAll(",", ""))
    .refine((value) => /^-?\d+$/.test(value), {
      error: `${label}は数字だけで入力してください。例：1200`,
      abort: true,
    })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: range });
}

/** A code out of a mail or an authenticator, with or without spaces, in any width. */
export function oneTimeCode(label: string, digits = 6) {
  return requiredText(label, 30)
    .transform(compactCode)
    .refine((code) => isDigits(code) && code.length === digits, {
      error: `${label}は${digits}けたの数字で入力してください。`,
    });
}

/** The version of a record the person saw, sent along in a hidden field. */
export function seenVersion() {
  return z.number({ error: "画面の情報が古くなっています。ページを読み込み直してください。" }).int().min(0);
}

/** The key that makes a repeated send the same send. */
export function idempotencyKey() {
  return z.uuid({ error: "画面の情報が古くなっています。ページを読み込み直してください。" });
}

/** What is too long is read no further: a megabyte is told its length, and no later rule looks through it. */
function atMost(label: string, max: number) {
  const fits = (value: string) => countCharacters(value) <= max;
  const error = ({ input }: { readonly input?: unknown }) => tooLong(label, max, String(input));
  return [fits, { error, abort: true }] as const;
}

function tooLong(label: string, max: number, input: string): string {
  const [limit, now] = [max, countCharacters(input)].map((count) => count.toLocaleString("ja-JP"));
  return `${label}は${limit}文字以内で入力してください（現在${now}文字）。`;
}
