import { toWesternYear } from "@/lib/japan/eras";
import { accepted, type Parsed, refused } from "@/lib/japan/parsed";
import { clockText, parseTimeOfDay } from "@/lib/japan/time-of-day";
import { parseEraYear } from "@/lib/japan/wareki";
import { foldWidth, removeSpaces } from "@/lib/japan/width";

/** How the typed values of an office are read; each canonical value is a text, as answers are kept. */

/** Degrees between which all of Japan lies. */
export const JAPAN = { latitude: { min: 20, max: 46 }, longitude: { min: 122, max: 154 } } as const;

type NumberCause = "form" | "range";

const UNIT = /(?:席|室|部屋|名|人|か所|台|社|分|円|㎡|m2|mbps)$/i;

function bareNumber(text: string): string {
  return removeSpaces(foldWidth(text)).replace(UNIT, "").replaceAll(",", "");
}

/** 1,200, １２００円 and 1200 to "1200". */
export function wholeParser(max: number) {
  return (text: string): Parsed<string, NumberCause> => {
    const bare = bareNumber(text);
    if (!/^\d{1,12}$/.test(bare)) return refused("form");
    return Number(bare) > max ? refused("range") : accepted(String(Number(bare)));
  };
}

/** 19.50㎡ to "19.5"; one decimal place is kept of a measure, six of a coordinate. */
export function decimalParser({
  min,
  max,
  places,
}: {
  readonly min: number;
  readonly max: number;
  readonly places: number;
}) {
  return (text: string): Parsed<string, NumberCause> => {
    const bare = bareNumber(text);
    if (!/^\d{1,9}(?:\.\d{1,15})?$/.test(bare)) return refused("form");
    const value = Number(Number(bare).toFixed(places));
    return value < min || value > max ? refused("range") : accepted(String(value));
  };
}

/** 9:00 to "09:00". */
export function parseOpening(text: string): Parsed<string, "form" | "range"> {
  const parsed = parseTimeOfDay(text);
  return parsed.ok ? accepted(clockText(parsed.value)) : parsed;
}

/** 2025, 2025年度, 令和7 and R7年度 to "2025". */
export function parseFiscalYear(text: string): Parsed<string, "form"> {
  const bare = removeSpaces(foldWidth(text)).replace(/年?度?$/, "");
  if (/^(?:19|20)\d{2}$/.test(bare)) return accepted(bare);
  const era = parseEraYear(bare);
  return era === null ? refused("form") : accepted(String(toWesternYear(era.era, era.year)));
}
