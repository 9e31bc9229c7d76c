import type { Page } from "@playwright/test";
import { png, svgWithScript } from "@/tests/factories/pictures";
import { axe } from "@/tests/support/a11y/axe";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { atStep, begin, control, fillStep, NEXT, press } from "@/tests/support/apply";
import { addressOf, expect, test } from "@/tests/support/e2e";

const picture = async (name = "ロゴ.png") => ({
  name,
  mimeType: "image/png",
  buffer: await png({ width: 400, height: 200 }),
});
const main = (page: Page) => page.locator("main:visible");

async function openEfforts(page: Page): Promise<void> {
  await begin(page);
  await page.goto("/declarations/apply/efforts");
}

async function addAndRelease(page: Page): Promise<void> {
  await openEfforts(page);
  await control(page, "efforts").fill("塩尻市に拠点を置きます。");
  await control(page, "logoFile").setInputFiles(await picture());
  await press(page, "選んだファイルを追加する");
  await expect(main(page).getByText("ロゴ.pngを追加しました。")).toBeVisible();
  await expect(control(page, "efforts")).toHaveValue("塩尻市に拠点を置きます。");
  const image = main(page).getByRole("img", { name: "選択した画像：ロゴ.png" });
  await expect(image).toBeVisible();
  await expect
    .poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth))
    .toBe(400);

  await press(page, NEXT);
  await expect(page).toHaveTitle(/^エラー：/);
  await expect(main(page).getByRole("button", { name: /解除.*ロゴ.png/ })).toBeVisible();
  await main(page)
    .getByRole("button", { name: /解除.*ロゴ.png/ })
    .click();
  await expect(main(page).getByText("画像を解除しました。")).toBeVisible();
  await expect(image).toHaveCount(0);
}

test("a picture is added, seen, kept through errors and released, with script", async ({ page }) => {
  await addAndRelease(page);
  await axe(page);
});

test("and without script", async ({ browser }) => {
  await withoutScript(browser, addAndRelease);
});

test("a picture chosen just before 保存して次へ goes along, and stands on the check page", async ({ page }) => {
  await openEfforts(page);
  await fillStep(page, "efforts", { logoAlt: "緑の葉を図案にしたロゴマーク" });
  await control(page, "logoFile").setInputFiles(await picture());
  await press(page, NEXT);
  await atStep(page, "contact");
  await page.goto("/declarations/apply/check");
  await expect(main(page).getByRole("img", { name: "ロゴ.png" })).toBeVisible();
  await axe(page);
  await reflow320(page);
});

test("what is no picture is refused by its content, and what is too big before it is sent", async ({ page }) => {
  await openEfforts(page);
  await control(page, "logoFile").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: svgWithScript });
  await press(page, "選んだファイルを追加する");
  await expect(page.getByRole("alert").filter({ hasText: "PNG、JPEG、WebPのいずれか" })).toBeVisible();
  await axe(page);

  const big = { name: "大.png", mimeType: "image/png", buffer: Buffer.alloc(6 * 1024 * 1024, 1) };
  await control(page, "logoFile").setInputFiles(big);
  await expect(main(page).getByText("選択したファイルは6MBです。5MBまでの画像を選択してください。")).toBeVisible();
  await expect(control(page, "logoFile")).toHaveValue("");
});

test("too big a picture is refused with its sentence without script", async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    await openEfforts(page);
    await control(page, "efforts").fill("塩尻市に拠点を置きます。");
    const big = { name: "大.png", mimeType: "image/png", buffer: Buffer.alloc(6 * 1024 * 1024, 1) };
    await control(page, "logoFile").setInputFiles(big);
    await press(page, NEXT);
    await expect(page.getByRole("alert").filter({ hasText: "画像は1点5MBまでです" })).toBeVisible();
    await expect(control(page, "efforts")).toHaveValue("塩尻市に拠点を置きます。");
  });
});

test("a stored picture is nobody else's, and can do nothing", async ({ page, browser }, info) => {
  await openEfforts(page);
  await control(page, "logoFile").setInputFiles(await picture());
  await press(page, "選んだファイルを追加する");
  const image = main(page).getByRole("img");
  const address = (await image.getAttribute("src")) ?? "";

  const mine = await page.request.get(address);
  expect([mine.status(), mine.headers()["content-type"], mine.headers()["x-content-type-options"]]).toEqual([
    200,
    "image/png",
    "nosniff",
  ]);
  expect(mine.headers()["content-security-policy"]).toContain("sandbox");
  expect(mine.headers()["cache-control"]).toBe("private, no-store");
  expect(mine.headers()["content-disposition"]).toBe(`inline; filename*=UTF-8''${encodeURIComponent("ロゴ.png")}`);

  const other = await browser.newContext({
    extraHTTPHeaders: { "x-forwarded-for": addressOf(`${info.testId} other`) },
  });
  expect((await other.request.get(address)).status()).toBe(404);
  await other.close();
});
