import { findMunicipality } from "@/lib/japan/municipalities";
import { municipalityCodeMessage, parseMunicipalityCode } from "@/lib/japan/municipality-code";
import { compactCode } from "@/lib/japan/width";
import { single, taken, wrong } from "./cell";

/** Six digits; the five-digit form gets its check digit, and a number that lost its zero gets it back. */
export const municipalityCode = single((text) => {
  const digits = compactCode(text.replace(/\.0+$/, ""));
  const found = candidatesOf(digits).find((code) => findMunicipality(code) !== null);
  if (found !== undefined) {
    const parsed = parseMunicipalityCode(found);
    if (parsed.ok)
      return taken(parsed.value, parsed.value === digits ? null : `6けたの団体コード「${parsed.value}」としました。`);
  }
  const parsed = parseMunicipalityCode(digits);
  return wrong(
    parsed.ok
      ? "今ある市区町村の団体コードではありません。合併した市区町村は新しいコードにし、都道府県ではなく市区町村のコードを書いてください。"
      : municipalityCodeMessage(parsed.cause),
  );
});

/** Five digits are a code without check digit, or one that lost its leading zero: the living municipality decides. */
function candidatesOf(digits: string): string[] {
  if (digits.length === 4) return [`0${digits}`];
  if (digits.length === 5) return [`0${digits}`, digits];
  return [digits];
}
