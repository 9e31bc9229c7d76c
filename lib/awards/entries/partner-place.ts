import "server-only";
import {
  findMunicipality,
  listMunicipalities,
  type Municipality,
  municipalityFullName,
} from "@/lib/japan/municipalities";
import {
  completeMunicipalityCode,
  municipalityCodeMessage,
  parseMunicipalityCode,
} from "@/lib/japan/municipality-code";
import { findPrefecture, PREFECTURES } from "@/lib/japan/prefecture";
import { foldForSearch } from "@/lib/japan/search-key";
import { compactCode, isDigits } from "@/lib/japan/width";

export type ReadPlace =
  /** Six digits. */
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly sentence: string };

const CANDIDATES_MAX = 6;

/** A municipality or prefecture as people write it: 富士見町 with or without prefecture and 郡, or its code. */
export function readPlace(text: string, label: string): ReadPlace {
  if (isDigits(compactCode(text))) return byCode(text, label);
  const found = byName().get(foldForSearch(text)) ?? [];
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return { ok: true, code: only };
  return { ok: false, sentence: only === undefined ? unknown(text, label) : ambiguous(text, label, found) };
}

/** 長野県富士見町 for its code; the code itself when nothing living has it. */
export function placeName(code: string): string {
  const municipality = findMunicipality(code);
  if (municipality !== null) return municipalityFullName(municipality);
  return prefectureOf(code)?.name ?? code;
}

function byCode(text: string, label: string): ReadPlace {
  const parsed = parseMunicipalityCode(text);
  if (!parsed.ok) return { ok: false, sentence: `${label}：${municipalityCodeMessage(parsed.cause)}` };
  const found = findMunicipality(parsed.value);
  if (found === null && prefectureOf(parsed.value) === null)
    return {
      ok: false,
      sentence: `${label}の団体コードに当たる自治体がありません。名称で入力してください。例：長野県富士見町`,
    };
  return found?.isWard ? { ok: false, sentence: wards(label) } : { ok: true, code: parsed.value };
}

function prefectureOf(code: string) {
  return code === completeMunicipalityCode(`${code.slice(0, 2)}000`) ? findPrefecture(code.slice(0, 2)) : null;
}

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** Every way of writing a name, with all codes it may mean. */
function byName(): ReadonlyMap<string, readonly string[]> {
  names ??= collect();
  return names;
}

function collect(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, code: string) => {
    const key = foldForSearch(name);
    const codes = found.get(key) ?? [];
    if (!codes.includes(code)) found.set(key, [...codes, code]);
  };
  for (const { code, name } of PREFECTURES) {
    add(name, completeMunicipalityCode(`${code}000`));
    for (const place of listMunicipalities(code)) for (const written of writings(place, name)) add(written, place.code);
  }
  return found;
}

function writings({ name, addressName }: Municipality, prefecture: string): readonly string[] {
  return [name, addressName, prefecture + name, prefecture + addressName];
}

function ambiguous(text: string, label: string, codes: readonly string[]): string {
  const shown = codes.slice(0, CANDIDATES_MAX).map(placeName).join("、");
  const more = codes.length > CANDIDATES_MAX ? "など" : "";
  return `${label}の「${text.trim()}」は複数あります（${shown}${more}）。都道府県名から入力してください。`;
}

function unknown(text: string, label: string): string {
  if (/市.+区$/.test(text.trim())) return wards(label);
  return `${label}の「${text.trim()}」に当たる自治体が見つかりません。都道府県名から入力してください。例：長野県富士見町`;
}

function wards(label: string): string {
  return `${label}には、区ではなく市の名称を入力してください。例：北海道札幌市`;
}
