import { findMunicipality, type Municipality, municipalityFullName } from "@/lib/japan/municipalities";
import { municipalityCodeMessage, parseMunicipalityCode } from "@/lib/japan/municipality-code";
import { compactCode } from "@/lib/japan/width";
import { single, taken, wrong } from "./cell";

/** Six digits; the five-digit form gets its check digit, and a number that lost its zero gets it back. */
export const municipalityCode = single((text) => {
  const digits = compactCode(text.replace(/\.0+$/, ""));
  const [found, other] = meantBy(digits);
  if (found && other)
    return wrong(
      `${municipalityFullName(found)}（${found.code}）とも${municipalityFullName(other)}（${other.code}）とも読めます。先頭の0と最後の数字を含む6けたで書いてください。`,
    );
  if (found) return taken(found.code, found.code === digits ? null : `6けたの団体コード「${found.code}」としました。`);
  const parsed = parseMunicipalityCode(digits);
  return wrong(
    parsed.ok
      ? "今ある市区町村の団体コードではありません。合併した市区町村は新しいコードにし、都道府県ではなく市区町村のコードを書いてください。"
      : municipalityCodeMessage(parsed.cause),
  );
});

/** Five digits are a code without check digit, or one that lost its leading zero: both may be living municipalities. */
function meantBy(digits: string): Municipality[] {
  const written = digits.length === 4 || digits.length === 5 ? [`0${digits}`, digits] : [digits];
  return written.flatMap((code) => findMunicipality(code) ?? []);
}
