import { trimSpaces } from "@/lib/japan/width";
import type { Answer } from "@/lib/offices/import/office-sheet";
import { type Cell, taken, wrong } from "./cell";
import { findOption, labelsOf, type Option } from "./choice";
import { saysNo } from "./yes-no";

const SEPARATORS = /[;；、・,，/／\n|｜]/;

/** Names of companies hold dots, slashes and commas of their own. */
const SEPARATORS_OF_NAMES = /[;；、\n]/;

/** Several of a set, in the order of the set. */
export function choices(options: readonly Option[]): Cell {
  return {
    empty: [],
    read: (text, heading) => {
      if (saysNo(text)) return taken([]);
      const parts = partsOf(text, SEPARATORS);
      const strange = parts.filter((part) => findOption(options, part) === null);
      if (strange.length > 0)
        return wrong(
          `${heading}の「${strange.join("」「")}」は選べません。${labelsOf(options)}の中から「;」で区切って書いてください。`,
        );
      const codes = new Set(parts.map((part) => findOption(options, part)?.code));
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

export function labelsIn(options: readonly Option[], value: Answer): string[] {
  return options.filter(({ code }) => value.includes(code)).map(({ label }) => label);
}

function partsOf(text: string, separators: RegExp): string[] {
  return text
    .split(separators)
    .map(trimSpaces)
    .filter((part) => part !== "");
}
