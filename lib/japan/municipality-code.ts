import { accepted, type Parsed, refused } from "./parsed";
import { isPrefectureCode } from "./prefecture";
import { compactCode, isDigits } from "./width";

/**
 * 全国地方公共団体コード of the Ministry of Internal Affairs: two digits of the prefecture, three of the body, one check digit.
 * Text of six digits with its leading zero; the five-digit form is accepted and completed.
 */

export type MunicipalityCodeCause = "empty" | "not-digits" | "length" | "prefecture" | "check-digit";

/** Last digit of 11 − ((6a+5b+4c+3d+2e) mod 11), from the 総務省 rule for the code's check digit. */
function municipalityCheckDigit(fiveDigits: string): number {
  const sum = [...fiveDigits].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return (11 - (sum % 11)) % 10;
}

export function completeMunicipalityCode(fiveDigits: string): string {
  return fiveDigits + String(municipalityCheckDigit(fiveDigits));
}

export function parseMunicipalityCode(text: string): Parsed<string, MunicipalityCodeCause> {
  const code = compactCode(text);
  if (code === "") return refused("empty");
  if (!isDigits(code)) return refused("not-digits");
  if (code.length !== 5 && code.length !== 6) return refused("length");
  if (!isPrefectureCode(code.slice(0, 2))) return refused("prefecture");

  const complete = completeMunicipalityCode(code.slice(0, 5));
  return code.length === 5 || code === complete ? accepted(complete) : refused("check-digit");
}

const MESSAGES = {
  empty: "団体コードを入力してください。",
  "not-digits": "団体コードは5けたまたは6けたの数字で入力してください。",
  length: "団体コードは5けたまたは6けたで入力してください。先頭の0も省かずに入力してください。",
  prefecture: "団体コードの先頭2けたは都道府県の番号（01から47）にしてください。",
  "check-digit": "団体コードの最後の数字が合いません。総務省の「全国地方公共団体コード」で確かめて入力してください。",
} as const satisfies Record<MunicipalityCodeCause, string>;

export function municipalityCodeMessage(cause: MunicipalityCodeCause): string {
  return MESSAGES[cause];
}
