import { toWesternYear } from "@/lib/japan/eras";
import { parseEraYear } from "@/lib/japan/wareki";
import { textLabels } from "./labels";
import type { EditionSettings } from "./settings-shape";

export type EarlierYears = { readonly label: string; readonly years: readonly string[] };

const YEAR = /(?:20\d\d|令和(?:元|\d{1,2}))年/g;

/** Texts that name a year before the edition's own: after a copy they are looked at first. A hint, for history may be told. */
export function earlierYearsIn({ texts, fiscalYear }: EditionSettings): readonly EarlierYears[] {
  return TEXTS.flatMap((key) => {
    const years = [...new Set(texts[key].match(YEAR) ?? [])].filter((words) => westernYear(words) < fiscalYear);
    return years.length === 0 ? [] : [{ label: textLabels[key], years }];
  });
}

const TEXTS = ["call", "terms", "privacy"] as const satisfies readonly (keyof EditionSettings["texts"])[];

function westernYear(words: string): number {
  const inEra = parseEraYear(words);
  return inEra === null ? Number(words.slice(0, 4)) : toWesternYear(inEra.era, inEra.year);
}
