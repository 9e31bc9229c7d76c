import { readCore } from "@/lib/awards/conflicts/detection/names/core";
import { isUnit } from "@/lib/awards/conflicts/detection/names/name-before-unit";
import type { OrganizationName } from "@/lib/awards/conflicts/detection/names/organization-name";
import { plainText } from "@/lib/awards/conflicts/detection/names/plain-text";
import { DESIGNATED_CITIES } from "@/lib/japan/designated-cities";
import { findMunicipality, listMunicipalities, municipalityFullName } from "@/lib/japan/municipalities";
import { completeMunicipalityCode, parseMunicipalityCode } from "@/lib/japan/municipality-code";
import { findPrefecture, PREFECTURES } from "@/lib/japan/prefecture";

const PREFECTURE = /^(\d{2})000\d$/;

/** Six digits of the municipality or prefecture; of a ward of a designated city, those of the city. Null for no living code. */
export function publicBodyCode(written: string | null | undefined): string | null {
  const parsed = parseMunicipalityCode(written ?? "");
  if (!parsed.ok) return null;
  const municipality = findMunicipality(parsed.value);
  if (municipality === null) return PREFECTURE.test(parsed.value) ? parsed.value : null;
  if (!municipality.isWard) return municipality.code;
  const { name, prefectureCode } = municipality;
  const city = DESIGNATED_CITIES.find((one) => one.code.startsWith(prefectureCode) && name.startsWith(one.name));
  return city === undefined ? municipality.code : completeMunicipalityCode(city.code);
}

export function publicBodyName(code: string): string {
  const municipality = findMunicipality(code);
  return municipality === null ? (findPrefecture(code.slice(0, 2))?.name ?? code) : municipalityFullName(municipality);
}

/** The municipality or prefecture that a name names: 塩尻市, 長野県塩尻市役所, 塩尻市産業振興課. 府中市 alone could be two and is none. */
export function publicBodyNamed({ cores, form }: OrganizationName): string | null {
  if (form !== null) return null;
  const codes = cores.map(({ text }) => CODES.get(text) ?? codeBeforeUnit(text));
  return codes.find((code) => code !== null) ?? null;
}

function codeBeforeUnit(core: string): string | null {
  for (let length = core.length - 1; length > 1; length -= 1) {
    const code = CODES.get(core.slice(0, length));
    if (code !== undefined) return isUnit(core) && !/^[民場]/.test(core.slice(length)) ? code : null;
  }
  return null;
}

const CODES = codesByName();

function codesByName(): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>();
  for (const { name, code } of namesOfBodies()) {
    const key = readCore(plainText(name))?.text ?? "";
    codes.set(key, (codes.get(key) ?? new Set()).add(code));
  }
  return new Map([...codes].flatMap(([key, [code, ...others]]) => (code && others.length === 0 ? [[key, code]] : [])));
}

function namesOfBodies(): readonly { readonly name: string; readonly code: string }[] {
  return PREFECTURES.flatMap((prefecture) => {
    const own = { name: prefecture.name, code: completeMunicipalityCode(`${prefecture.code}000`) };
    const places = listMunicipalities(prefecture.code, { withWards: true }).flatMap((place) => {
      const code = publicBodyCode(place.code) ?? place.code;
      const names = new Set([
        place.name,
        place.addressName,
        place.isWard ? place.name.replace(/^.+市/, "") : place.name,
      ]);
      return [...names].flatMap((name) => [
        { name, code },
        { name: `${prefecture.name}${name}`, code },
      ]);
    });
    return [own, ...places];
  });
}
