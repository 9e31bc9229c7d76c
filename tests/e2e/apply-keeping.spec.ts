import type { Page } from "@playwright/test";
import { announcements } from "@/tests/support/a11y/announcements";
import { axe } from "@/tests/support/a11y/axe";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { atStep, begin, control, NEXT, press } from "@/tests/support/apply";
import { expect, test } from "@/tests/support/e2e";

const ORGANIZATION = "/declarations/apply/organization";
const kept = (page: Page) => page.locator("main:visible [data-kept]");
const isSaved = (page: Page) => expect(kept(page)).toHaveText(/^保存しました \d{1,2}:\d{2}/);

test("what is typed is kept without a button, and not read out each time", async ({ page, context }) => {
  await begin(page);
  const heard = await announcements(page, async () => {
    await control(page, "organizationName").pressSequentially("株式会社みどり工房");
    await isSaved(page);
  });
  expect(heard.filter((text) => text.includes("保存しました"))).toEqual([]);

  const second = await context.newPage();
  await second.goto(ORGANIZATION);
  await expect(control(second, "organizationName")).toHaveValue("株式会社みどり工房");
});

test("the last letters before a page is left are kept too", async ({ page }) => {
  await begin(page);
  await control(page, "building").pressSequentially("みどりビル3階");
  await page.goto("/declarations/apply");
  await page.getByRole("link", { name: "続きから再開する" }).click();
  await atStep(page, "organization");
  await expect(control(page, "building")).toHaveValue("みどりビル3階");
});

test("Back after saving shows what was saved, and saving again is no conflict with oneself", async ({ page }) => {
  await begin(page);
  await control(page, "organizationName").fill("みどり");
  await press(page, NEXT);
  await expect(page).toHaveTitle(/^エラー：/);
  await page.goto("/declarations/apply/efforts");
  await page.goBack();
  await expect(control(page, "organizationName")).toHaveValue("みどり");
  await control(page, "organizationName").fill("みどり工房");
  await press(page, NEXT);
  await expect(page).toHaveTitle(/^エラー：/);
  await expect(page.getByText("別の画面でも変更されていました")).toHaveCount(0);
});

test("two tabs bring each other's words into fields that were not touched", async ({ page, context }) => {
  await begin(page);
  const second = await context.newPage();
  await second.goto(ORGANIZATION);
  await control(second, "street").fill("大手町1-1-1");
  await isSaved(second);

  await control(page, "organizationName").fill("みどり工房");
  await expect(kept(page)).toContainText("別の画面で変更された「町名・番地」を、この画面にも反映しました");
  await expect(control(page, "street")).toHaveValue("大手町1-1-1");
});

test("without a connection nothing is claimed to be saved, and it is saved when the connection is back", async ({
  page,
  context,
}) => {
  await begin(page);
  // Only there once the scripts are; without them there is nobody to keep anything.
  await expect(page.getByLabel("この端末にも控えを残す", { exact: false })).toBeVisible();
  await context.setOffline(true);
  await control(page, "municipality").fill("千代田区");
  await expect(kept(page)).toContainText("まだ保存できていません");
  await press(page, NEXT);
  await expect(page.getByRole("alert").filter({ hasText: "通信の状態を確かめて" })).toBeVisible();
  await expect(control(page, "municipality")).toHaveValue("千代田区");

  await context.setOffline(false);
  await isSaved(page);
});

test("a copy stays in the browser only where somebody asks for it, and is offered field by field", async ({
  page,
  context,
}) => {
  await begin(page);
  const box = page.getByLabel("この端末にも控えを残す", { exact: false });
  await expect(box).not.toBeChecked();
  await box.check();
  await context.setOffline(true);
  await control(page, "municipality").fill("千代田区");
  await control(page, "street").fill("大手町1-1-1");
  await expect(kept(page)).toContainText("この端末に控えました");
  // The sentence may be about the first field alone; the copy of the second follows within a quarter of a second.
  await page.waitForTimeout(600);
  await page.close();

  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(ORGANIZATION);
  const offer = later.getByRole("region", { name: "この端末に、送信できていない入力が残っています" });
  await expect(offer).toBeVisible();
  await axe(later);
  await reflow320(later);
  await expect(control(later, "municipality")).toHaveValue("");
  await offer.getByRole("button", { name: /この内容を使う.*市区町村/ }).click();
  await expect(control(later, "municipality")).toHaveValue("千代田区");
  await expect(control(later, "street")).toHaveValue("");
  await offer.getByRole("button", { name: "すべて使う" }).click();
  await expect(control(later, "street")).toHaveValue("大手町1-1-1");
  await expect(offer).toHaveCount(0);
  await isSaved(later);

  await later.reload();
  await expect(control(later, "street")).toHaveValue("大手町1-1-1");
  await expect(later.getByLabel("この端末にも控えを残す", { exact: false })).toBeChecked();
  await expect(offer).toHaveCount(0);
});

test("nothing of it stands readable in the browser", async ({ page, context }) => {
  await begin(page);
  await page.getByLabel("この端末にも控えを残す", { exact: false }).check();
  await context.setOffline(true);
  await control(page, "municipality").fill("ひみつの市");
  await expect(kept(page)).toContainText("この端末に控えました");

  const stored = await page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("portal-drafts");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve) => {
        const request = open.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const [copy] = await all("copies");
    const [key] = await all("keys");
    const hidden = typeof copy === "object" && copy !== null && "hidden" in copy ? copy.hidden : null;
    const text = hidden instanceof ArrayBuffer ? new TextDecoder().decode(hidden) : "";
    return {
      readable: text.includes("ひみつの市"),
      isKept: text.length > 0,
      extractable: key instanceof CryptoKey ? key.extractable : null,
      inStorage: JSON.stringify({ ...localStorage, ...sessionStorage }).includes("ひみつの市"),
    };
  });
  expect(stored).toEqual({ readable: false, isKept: true, extractable: false, inStorage: false });
});

test("a draft that ended while somebody typed is begun anew with what stands in the page", async ({
  page,
  context,
}) => {
  await begin(page);
  await control(page, "organizationName").fill("みどり工房");
  await isSaved(page);
  await context.clearCookies();
  await control(page, "street").fill("大手町1-1-1");
  await expect(kept(page)).toContainText("保存の期限が過ぎました");

  await press(page, NEXT);

  await expect(page.getByRole("alert").filter({ hasText: "新しく保存し直しました" })).toBeVisible();
  await page.reload();
  await expect(control(page, "organizationName")).toHaveValue("みどり工房");
  await expect(control(page, "street")).toHaveValue("大手町1-1-1");
});
