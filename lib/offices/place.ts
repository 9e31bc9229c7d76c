import "server-only";
import { DESIGNATED_CITIES } from "@/lib/japan/designated-cities";
import { findMunicipality, listMunicipalities, municipalityFullName } from "@/lib/japan/municipalities";
import { completeMunicipalityCode } from "@/lib/japan/municipality-code";
import { PREFECTURES, type PrefectureCode } from "@/lib/japan/prefecture";
import type { Option } from "./options";
import type { Words } from "./presentation";

/** A municipality, and for a ward its city too, since people search for either. */
export function codesOfPlace(code: string): string[] {
  const found = findMunicipality(code);
  if (found === null || !found.isWard) return [code];
  const city = DESIGNATED_CITIES.find(({ name }) => found.name.startsWith(name));
  return city === undefined ? [code] : [code, completeMunicipalityCode(city.code)];
}

/** Where an office of this municipality may stand: anywhere in its prefecture, since they also build together. */
export function placeOptions(code: string): Option[] {
  const prefecture = PREFECTURES.find((known) => code.startsWith(known.code));
  if (prefecture === undefined) return PREFECTURES.flatMap(({ code: known }) => optionsIn(known));
  return optionsIn(prefecture.code);
}

function optionsIn(prefectureCode: PrefectureCode): Option[] {
  const all = listMunicipalities(prefectureCode, { withWards: true });
  return all.map((municipality) => ({ value: municipality.code, label: municipalityFullName(municipality) }));
}

/** 長野県塩尻市 for its code. */
export const placeWords: Words = (field, value) => {
  if (field !== "municipalityCode") return null;
  const found = findMunicipality(value);
  return found === null ? null : municipalityFullName(found);
};
