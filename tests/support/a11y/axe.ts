import type { Page } from "@playwright/test";
import { axeFindings } from "./axe-in-page";
import { faultless } from "./record";

/** A place where axe cannot work out the contrast by itself, and why it is known to be right. */
export type KnownContrast = { readonly selector: string; readonly reason: string };

/** axe cannot look behind a drawing; its letters have the colour of text on the white of the page (see chart-svg.tsx and office-map.tsx). */
const LETTERS_OF_DRAWINGS: KnownContrast = {
  selector: 'svg[role="img"] text, svg[role="img"] tspan, svg g[aria-hidden="true"] text',
  reason: "Text colour on the ground of the page, or with a rim of it.",
};

/** Holds the page, in the state it is in, against every rule of axe; what axe cannot decide about contrast fails too. */
export async function axe(page: Page, known: readonly KnownContrast[] = []): Promise<void> {
  const selectors = [...known, LETTERS_OF_DRAWINGS].map(({ selector }) => selector).join(", ");
  await faultless(page, "axe", () => axeFindings(page, selectors));
}
