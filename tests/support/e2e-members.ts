import type { Page } from "@playwright/test";
import { z } from "zod";
import { corporateCheckDigit } from "@/lib/japan/corporate-number";
import { routes } from "@/lib/routes";
import { askDatabase } from "./e2e-database";

let made = 0;

/** A mailbox that no other test uses. */
export function newMailbox(): string {
  made += 1;
  return `member-${Date.now()}-${process.pid}-${made}@example.jp`;
}

/** A number that passes the check and that nobody has. */
export function newCorporateNumber(): string {
  const base = `99${String(Math.floor(Math.random() * 1e10)).padStart(10, "0")}`;
  return corporateCheckDigit(base) + base;
}

type Letter = { readonly link: string; readonly code: string };

/** What was last mailed to this address to come in. */
export async function lastLetter(address: string, template = "member-sign-in"): Promise<Letter> {
  const [mail] = await askDatabase<{ body: string }>(
    "SELECT body FROM mail WHERE recipient = $1 AND template = $2 ORDER BY created_at DESC LIMIT 1",
    [address, template],
  );
  const body = z.string().parse(mail?.body);
  const link = z.url().parse(/https?:\/\/\S+/.exec(body)?.[0]);
  const { pathname, search } = new URL(link);
  return { link: pathname + search, code: /確認コード：(\d{6})/.exec(body)?.[1] ?? "" };
}

/** Asks for a letter, on the page that offers it. */
export async function askForLetter(page: Page, address: string): Promise<void> {
  await page.getByLabel("メールアドレス").fill(address);
  await page.getByRole("button", { name: "メールを送る" }).click();
  await page.waitForURL(routes.mypageSignInSent());
}

/** As a member does it: the address, the letter, its link, the button. */
export async function enterByLetter(page: Page, address: string): Promise<void> {
  await page.goto(routes.mypageSignIn());
  await askForLetter(page, address);
  await page.goto((await lastLetter(address)).link);
  await page.getByRole("button", { name: "マイページに入る" }).click();
  await page.waitForURL(/\/mypage(\/welcome)?$/);
}

export type Registration = { readonly name: string; readonly organization: string; readonly number: string };

/** The first visit of somebody who acts for a company. */
export async function register(page: Page, { name, organization, number }: Registration): Promise<void> {
  await page.getByLabel("あなたの氏名").fill(name);
  await page.getByLabel("企業", { exact: true }).check();
  await page.getByLabel("団体の名称").fill(organization);
  await page.getByLabel("法人番号").fill(number);
  await page.getByRole("button", { name: "登録する" }).click();
}

/** One of the invented members, with a click. */
export async function enterAsMember(page: Page, name: string): Promise<void> {
  await page.goto(routes.devPersonas());
  await page.getByRole("button", { name: `${name}さんとして入る` }).click();
  await page.waitForURL(routes.mypage());
}
