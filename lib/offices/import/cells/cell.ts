import { trimSpaces } from "@/lib/japan/width";
import type { Answer } from "@/lib/offices/import/office-sheet";

/** What a text of the file becomes. `told` is the sentence about a change worth telling. */
export type Reading =
  | { readonly ok: true; readonly value: Answer; readonly told: string | null }
  | { readonly ok: false; readonly sentence: string };

/** How the cells of a column are read, and how a value is written into one. Empty cells never come here. */
export type Cell = {
  readonly empty: Answer;
  readonly read: (text: string, heading: string) => Reading;
  readonly show: (value: Answer) => string;
};

export function taken(value: Answer, told: string | null = null): Reading {
  return { ok: true, value, told };
}

export function wrong(sentence: string): Reading {
  return { ok: false, sentence };
}

export const asText = (value: Answer): string => (typeof value === "string" ? value : value.join(";"));

/** A cell of one text. */
export function single(read: Cell["read"], show: Cell["show"] = asText): Cell {
  return { empty: "", read, show };
}

/** People write a dash where there is nothing. */
const NOTHING = /^(?:[-‐－―ー─]+|n\/?a|該当なし|未定|不明)$/i;

export function isNothing(text: string): boolean {
  return NOTHING.test(trimSpaces(text));
}

/** What a failed formula leaves in a cell, and in a CSV file made of it. */
export function isFailedFormula(text: string): boolean {
  return /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|ERROR!|#+)$/.test(trimSpaces(text));
}
