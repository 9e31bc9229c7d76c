import { parse } from "csv-parse/sync";
import { z } from "zod";

/** A corporation as the agency publishes it; days are YYYY-MM-DD. */
export type PublishedCorporation = {
  readonly number: string;
  readonly name: string;
  readonly kana: string;
  readonly address: string;
  readonly closedOn: string | null;
  readonly closeCause: string | null;
  readonly successor: string | null;
  readonly updatedOn: string | null;
};

/** Items of a line, by their place (法人番号システム Web-API リソース定義書 Ver.4, 応答形式02). */
const AT = {
  number: 1,
  updatedOn: 4,
  name: 6,
  prefecture: 9,
  city: 10,
  street: 11,
  abroad: 16,
  closedOn: 18,
  closeCause: 19,
  successor: 20,
  latest: 23,
  kana: 28,
} as const;

const COLUMNS = 30;

const head = z.tuple([z.iso.date(), z.coerce.number(), z.coerce.number(), z.coerce.number()]);
const line = z.array(z.string()).length(COLUMNS);

/** 登記記録の閉鎖等の事由. */
export const CLOSE_CAUSES: Readonly<Record<string, string>> = {
  "01": "清算の結了等",
  "11": "合併による解散等",
  "21": "登記官による閉鎖",
  "31": "その他の清算の結了等",
};

/** Reads the CSV of one answer: a line about the answer, then one for each corporation. Throws for anything else. */
export function readAnswer(text: string): PublishedCorporation[] {
  const rows = z.array(z.array(z.string())).parse(parse(text, { bom: true, relax_column_count: true }));
  const [first, ...rest] = rows;
  head.parse(first);
  return rest
    .map((row) => line.parse(row))
    .filter((row) => row[AT.latest] === "1")
    .map(corporationOf);
}

function corporationOf(row: readonly string[]): PublishedCorporation {
  const at = (place: keyof typeof AT) => row[AT[place]] ?? "";
  const orNull = (text: string) => (text === "" ? null : text);
  return {
    number: at("number"),
    name: at("name"),
    kana: at("kana"),
    address: `${at("prefecture")}${at("city")}${at("street")}` || at("abroad"),
    closedOn: orNull(at("closedOn")),
    closeCause: orNull(at("closeCause")),
    successor: orNull(at("successor")),
    updatedOn: orNull(at("updatedOn")),
  };
}
