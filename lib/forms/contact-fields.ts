import { z } from "zod";
import { digitsOnly, halfWidth } from "./clean-text";
import { requiredText } from "./fields";

export const EMAIL_MAX = 254;
export const URL_MAX = 2000;

export function email(label: string) {
  return requiredText(label, EMAIL_MAX)
    .transform((value) => halfWidth(value).replace(/\s/g, ""))
    .pipe(z.email({ error: `${label}は「name@example.jp」のような形で入力してください。` }));
}

/** Any separators, country code and extension are fine: a number is for people to call, not to compare. */
export function telephone(label: string) {
  return requiredText(label, 50)
    .transform(halfWidth)
    .refine((value) => value.replace(/\D/g, "").length >= 9, { error: `${label}は市外局番から入力してください。例：03-0000-0000` });
}

export function postalCode(label = "郵便番号") {
  return requiredText(label, 30)
    .transform((value) => digitsOnly(value).replace(/^〒/, ""))
    .refine((value) => /^\d{7}$/.test(value), { error: `${label}は7桁の数字で入力してください。例：100-0000` });
}

export function webAddress(label: string) {
  return requiredText(label, URL_MAX)
    .transform(halfWidth)
    .refine(isWebAddress, { error: `${label}は「https://」から始まる形で入力してください。例：https://www.example.jp/` });
}

export function oneTimeCode(label: string, digits = 6) {
  return requiredText(label, 30)
    .transform(digitsOnly)
    .refine((value) => value.length === digits && /^\d+$/.test(value), {
      error: `${label}は${digits}桁の数字で入力してください。メールに書かれた番号です。`,
    });
}

/** Hiragana and narrow katakana become katakana instead of being refused. */
export function kana(label: string, max: number) {
  return requiredText(label, max)
    .transform((value) => halfWidth(value).replace(/[ぁ-ゖ]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x60)))
    .refine((value) => /^[ァ-ヺー・\s\p{Script=Latin}\d.,&'’-]+$/u.test(value), { error: `${label}はカタカナで入力してください。例：ヤマダ　ハナコ` });
}

function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return (url?.protocol === "https:" || url?.protocol === "http:") && url.hostname.includes(".") && url.username === "";
}
