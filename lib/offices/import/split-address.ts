import { listMunicipalities, type Municipality } from "@/lib/japan/municipalities";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { foldHyphens, foldWidth, trimSpaces } from "@/lib/japan/width";

/** `found` holds several when one name stands for municipalities of several prefectures. */
export type SplitAddress = { readonly found: readonly Municipality[]; readonly rest: string };

type Named = { readonly name: string; readonly municipality: Municipality };

const ALL = PREFECTURES.map(({ code, name }) => ({
  name,
  municipalities: listMunicipalities(code, { withWards: true }).flatMap((municipality): Named[] =>
    [...new Set([municipality.addressName, municipality.name])].map((written) => ({
      name: fold(written),
      municipality,
    })),
  ),
}));

/** Both sizes of ケ are written; lengths stay, so that the rest can be cut from the original. */
function fold(text: string): string {
  return foldWidth(text).replace(/[ヶｹ]/g, "ケ");
}

/** 長野県諏訪郡富士見町富士見3785-3, with or without prefecture and district. */
export function splitAddress(text: string): SplitAddress {
  const address = trimSpaces(foldWidth(text)).replace(/^(?:〒?\d{3}-?\d{4})\s*/, "");
  const prefecture = ALL.find(({ name }) => address.startsWith(name));
  const after = prefecture ? trimSpaces(address.slice(prefecture.name.length)) : address;
  const folded = fold(after);
  const named = (prefecture ? [prefecture] : ALL)
    .flatMap(({ municipalities }) => municipalities)
    .filter(({ name }) => folded.startsWith(name));
  const longest = Math.max(0, ...named.map(({ name }) => name.length));
  const found = named.filter(({ name }) => name.length === longest).map(({ municipality }) => municipality);
  return { found: [...new Set(found)], rest: trimSpaces(after.slice(longest)) };
}

/** Town, street and building of what follows the municipality: digits and hyphens half width (DS-442). */
export function splitRest(rest: string): { town: string; street: string; building: string } {
  const [place = "", ...others] = rest.split(/\s+/);
  const chome = /^(.*?丁目)(.*)$/.exec(place) ?? /^([^0-9]*)(.*)$/.exec(place);
  const numbered = others.findIndex((part) => !/^[0-9]/.test(part));
  const more = numbered < 0 ? others : others.slice(0, numbered);
  const street = `${chome?.[2] ?? ""}${more.join("")}`;
  return {
    town: chome?.[1] ?? "",
    street: halfWidthNumbers(street),
    building: numbered < 0 ? "" : others.slice(numbered).join(" "),
  };
}

/** A hyphen only between digits: the ー of a name stays. */
export function halfWidthNumbers(text: string): string {
  return foldWidth(text).replace(/(?<=\d)[‐-―−ー－-](?=\d)/g, (sign) => foldHyphens(sign));
}
