import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import { CONSENTS } from "@/lib/declarations/consents";
import { fieldsOfStep, STEP_LABELS } from "@/lib/declarations/fields";
import { asList, asText } from "@/lib/drafts/answers";
import type { ApplyStep } from "@/lib/routes";
import { wholeAnswers } from "@/tests/factories/answers";
import { askDatabase } from "./e2e-database";

export const START = "/declarations/apply";
export const NEXT = "保存して次へ";
export const PAUSE = "保存して中断する";
export const SUBMIT = "この内容で申請する";
export const CHECK_HEADING = "入力した内容を確認してください";

/** The control of a question, or the group of its boxes. The page before may still be in the document, unseen. */
export function control(page: Page, name: string): Locator {
  return page.locator(`main:visible [id="${name}"]`);
}

export const press = (page: Page, label: string) => page.getByRole("button", { name: label, exact: true }).click();

export async function atStep(page: Page, step: ApplyStep): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(STEP_LABELS[step]);
}

export async function begin(page: Page): Promise<void> {
  await page.goto(START);
  await press(page, "はじめる");
  await atStep(page, "organization");
}

/** An address of one run of one test alone, by which its cases and mails are found and counted. */
export function newContact(): string {
  return `${randomUUID()}@midori-kobo.example.jp`;
}

type Changes = Readonly<Record<string, string>>;

/** Answers every question of a step as a person would. */
export async function fillStep(page: Page, step: ApplyStep, changes: Changes = {}): Promise<void> {
  await atStep(page, step);
  for (const { name } of fieldsOfStep(step)) {
    const value = changes[name] ?? wholeAnswers[name];
    if (value !== undefined && name !== "logo") await answer(control(page, name), value);
  }
}

async function answer(target: Locator, value: string | readonly string[]): Promise<void> {
  const kind = await target.evaluate((element) => element.tagName);
  if (kind === "SELECT") await target.selectOption(asText(value));
  else if (kind !== "FIELDSET") await target.fill(asText(value));
  else for (const choice of asList(value)) await target.locator(`[value="${choice}"]`).check();
}

export async function expectStep(page: Page, step: ApplyStep, changes: Changes = {}): Promise<void> {
  for (const { name } of fieldsOfStep(step)) {
    const value = changes[name] ?? wholeAnswers[name];
    if (value === undefined || name === "logo") continue;
    const target = control(page, name);
    if (typeof value === "string") await expect(target, name).toHaveValue(value);
    else for (const choice of value) await expect(target.locator(`[value="${choice}"]`), name).toBeChecked();
  }
}

export async function fillAll(page: Page, contactEmail: string): Promise<void> {
  await fillStep(page, "organization");
  await press(page, NEXT);
  await fillStep(page, "efforts");
  await press(page, NEXT);
  await fillStep(page, "contact", { contactEmail });
  await press(page, NEXT);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(CHECK_HEADING);
}

export async function agree(page: Page): Promise<void> {
  for (const { key } of CONSENTS) await control(page, key).check();
}

/** The number that the page shows. */
export async function numberOn(page: Page): Promise<string> {
  const number = page.locator("main:visible strong").first();
  await expect(number).toHaveText(/^D-\d{4}-[0-9A-Z]{6}$/);
  return (await number.textContent()) ?? "";
}

/** What was sent to a mailbox, newest first. */
export function mailsTo(recipient: string): Promise<{ readonly template: string; readonly body: string }[]> {
  return askDatabase("SELECT template, body FROM mail WHERE recipient = $1 ORDER BY created_at DESC", [recipient]);
}

/** The link of the newest mail, as a path. */
export async function mailedLink(recipient: string): Promise<string> {
  const [mail] = await mailsTo(recipient);
  const link = /https?:\/\/\S+/.exec(mail?.body ?? "")?.[0] ?? "";
  return link === "" ? "" : new URL(link).pathname + new URL(link).search;
}

export async function casesOf(contactEmail: string): Promise<number> {
  const rows = await askDatabase("SELECT number FROM declaration WHERE contact_email = $1", [contactEmail]);
  return rows.length;
}
