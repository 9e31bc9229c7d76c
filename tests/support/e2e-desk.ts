import type { Page } from "@playwright/test";
import { axe } from "./a11y/axe";
import { headings } from "./a11y/headings";
import { reflow320 } from "./a11y/reflow";
import { textSpacing } from "./a11y/text-spacing";
import { demoPerson } from "./demo-person";

/** The two people of the demonstration who handle declarations. */
export const officers = {
  first: demoPerson("aoba@example.jp").name,
  second: demoPerson("wakaba@example.jp").name,
} as const;

/** Signs in as one of the invented people. */
export async function enterAs(page: Page, name: string): Promise<void> {
  await page.goto("/dev/personas");
  await page.getByRole("button", { name: `${name}さんとして入る` }).click();
  await page.waitForURL("/admin");
}

export async function accessible(page: Page): Promise<void> {
  await axe(page);
  await headings(page);
  await reflow320(page);
  await textSpacing(page);
}

export const main = (page: Page) => page.getByRole("main");

export const caseAddress = (number: string) => `/admin/declarations/${number}`;

/** Number, name and status of the case that is shown. */
export const caseHead = (page: Page) => main(page).locator("header");

export async function openAct(page: Page, number: string, act: string): Promise<void> {
  await page.goto(`${caseAddress(number)}/${act}`);
}

export const proceed = (page: Page) => page.getByRole("button", { name: "確認へ進む" }).click();

/** What is said of what was just done, or why it was not. */
export const outcome = (page: Page) => main(page).getByRole("alert").filter({ hasText: /\S/ }).first();

/** What is shown before an act is done. */
export const confirmation = (page: Page) => page.getByRole("region", { name: "まだ実行していません" });
