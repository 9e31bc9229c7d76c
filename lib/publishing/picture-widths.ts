import { MEDIA_WIDTHS } from "@/lib/routes";

/** In which widths a picture is kept: nothing is made larger than it was. */
export function widthsFor(original: number): readonly number[] {
  const fitting = MEDIA_WIDTHS.filter((width) => width <= original);
  return fitting.length > 0 ? fitting : [original];
}

/** The file that answers for a width: the largest that is no larger, or the only small one there is. */
export function widthAnswering(asked: number, kept: readonly number[]): number | undefined {
  const rising = kept.toSorted((a, b) => a - b);
  return rising.filter((width) => width <= asked).at(-1) ?? rising[0];
}

export function imageFileKey(storageKey: string, width: number): string {
  return `${storageKey}/${width}.webp`;
}

/** "960.webp" → 960, of the widths that addresses name. */
export function widthInFileName(file: string): number | undefined {
  return MEDIA_WIDTHS.find((width) => file === `${width}.webp`);
}

/** How a text names a picture of the desk. */
export function pictureMark(id: string, alt: string): string {
  return `![${alt.replace(/[[\]\\\n]/g, " ")}](image:${id})`;
}
