import { accepted, type Parsed, refused } from "./parsed";
import { compactCode, isDigits } from "./width";

/** 郵便番号: stored as seven digits, shown 000-0000 (DS-443 of the Digital Agency). */

export type PostalCodeCause = "empty" | "not-digits" | "length";

/** Any width, any hyphen, with or without 〒. */
export function parsePostalCode(text: string): Parsed<string, PostalCodeCause> {
  const code = compactCode(text).replace(/^[〒〠]/, "");
  if (code === "") return refused("empty");
  if (!isDigits(code)) return refused("not-digits");
  return code.length === 7 ? accepted(code) : refused("length");
}

export function formatPostalCode(code: string): string {
  return code.replace(/^(\d{3})(\d{4})$/, "$1-$2");
}

const MESSAGES = {
  empty: "郵便番号を入力してください。",
  "not-digits": "郵便番号は7けたの数字で入力してください。例）100-0014",
  length: "郵便番号は7けたで入力してください。例）100-0014",
} as const satisfies Record<PostalCodeCause, string>;

export function postalCodeMessage(cause: PostalCodeCause): string {
  return MESSAGES[cause];
}
