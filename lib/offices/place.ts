import "server-only";
import { DESIGNATED_CITIES } from "@/lib/japan/designated-cities";
import { findMunicipality, municipalityFullName } from "@/lib/japan/municipalities";
import { completeMunicipalityCode } from "@/lib/japan/municipality-code";
import type { Words } from "./presentation";

/** A municipality, and for a ward its city too, since people search for either. */
export function codesOfPlace(code: string): string[] {
  const found = findMunicipality(code);
  if (found === null || !found.isWard) return [code];
  const city = DESIGNATED_CITIES.find(({ name }) => found.name.startsWith(name));
  return city === undefined ? [code] : [code, completeMunicipalityCode(city.code)];
}

/** 長野県塩尻市 for its code. */
export const placeWords: Words = (field, value) => {
  if (field !== "municipalityCode") return null;
  const found = findMunicipality(value);
  return found === null ? null : municipalityFullName(found);
};
