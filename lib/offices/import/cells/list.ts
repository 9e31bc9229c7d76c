import { trimSpaces } from "@/lib/japan/width";
import type { Answer } from "@/lib/offices/import/office-sheet";
import { type Cell, taken, wrong } from "./cell";
import { findOption, labelsOf, type Option } from "./choice";
import { saysNo } from "./yes-no";

const SEPARATORS = /[;；、・,，/／\n|｜]/;

/** Names of companies hold dots, slashes and commas of their own. */
const SEPARATORS_OF_NAMES = /[;；、\n]/;

/** スロープあり、授乳室なし */
const PRESENT = /(?:あり|有り?|完備|設置|対応|[○◯〇])$/;
const ABSENT = /(?:なし|無し?|不可|未設置|非対応|[×✕])$/;

/** Several of a set, in the order of the set. */
export function choices(options: readonly Option[]): Cell {
  const find = (part: string) => findOption(options, part) ?? findOption(options, part.replace(PRESENT, ""));
  const isAbsent = (part: string) => find(part) === null && findOption(options, part.replace(ABSENT, "")) !== null;
  return {
    empty: [],
    read: (text, heading) => {
      if (saysNo(text)) return taken([]);
      const parts = partsOf(text, SEPARATORS).filter((part) => !isAbsent(part));
      const strange = parts.filter((part) => find(part) === null);
      if (strange.length > 0)
        return wrong(
          `${heading}の「${strange.join("」「")}」は選べません。${labelsOf(options)}の中から「;」で区切って書いてください。`,
        );
      const codes = new Set(parts.map((part) => find(part)?.code));
      return taken(options.map(({ code }) => code).filter((code) => codes.has(code)));
    },
    show: (value) => labelsIn(options, value).join(";"),
  };
}

export const names: Cell = {
  empty: [],
  read: (text) => taken(saysNo(text) ? [] : [...new Set(partsOf(text, SEPARATORS_OF_NAMES))]),
  show: (value) => (typeof value === "string" ? value : value.join(";")),
};

function labelsIn(options: readonly Option[], value: Answer): string[] {
  return options.filter(({ code }) => value.includes(code)).map(({ label }) => label);
}

function partsOf(text: string, separators: RegExp): string[] {
  return text
    .split(separators)
    .map(trimSpaces)
    .filter((part) => part !== "");
}
