import { foldWidth, removeSpaces } from "@/lib/japan/width";
import { JAPAN } from "@/lib/offices/read-value";
import { single, taken, wrong } from "./cell";

/** Decimal degrees with six places at most (DS-444). */
export const degrees = single((text, heading) => {
  const bare = removeSpaces(foldWidth(text)).replace(/^(?:北緯|東経|[NE])|[°度NE]$/gi, "");
  if (!/^\d{1,3}(?:\.\d+)?$/.test(bare))
    return wrong(
      `${heading}は「36.123456」のように、10進の度を数字だけで書いてください。度分秒は、分を60で、秒を3600で割って足してください。`,
    );
  return taken(String(Number(Number(bare).toFixed(6))));
});

export function isLatitude(value: string): boolean {
  return within(value, JAPAN.latitude);
}

export function isLongitude(value: string): boolean {
  return within(value, JAPAN.longitude);
}

function within(value: string, { min, max }: { min: number; max: number }): boolean {
  return value !== "" && Number(value) >= min && Number(value) <= max;
}
