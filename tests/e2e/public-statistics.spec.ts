import { routes } from "@/lib/routes";
import { OFFICIAL_SERIES } from "@/lib/statistics/all";
import { axe } from "@/tests/support/a11y/axe";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { expect, test } from "@/tests/support/e2e";

const CSV = routes.openDataFile("statistics", "csv");

/** 12 px is the least that a phone may show; a picture that is scaled scales its letters. */
const LEAST_LETTER = 12;

test("the page of statistics holds all rules of axe and fits a narrow window", async ({ page }) => {
  await page.goto(routes.statistics());

  await axe(page);
  await reflow320(page);
});

test("each drawing has a name and says in words what it shows", async ({ page }) => {
  await page.goto(routes.statistics());
  const drawings = page.locator('main svg[role="img"][aria-labelledby]');

  await expect(drawings).toHaveCount(4);
  for (const drawing of await drawings.all()) {
    await expect(drawing).toHaveAccessibleName(/北海道|東京圏|テレワーク/);
    const words = (await drawing.locator("desc").textContent()) ?? "";
    expect(words.length).toBeGreaterThan(40);
    await expect(drawing.locator("xpath=ancestor::figure")).toHaveAccessibleName(/^図\d/);
  }
});

test("every official figure of the file stands in a table of the page, with the same sign", async ({
  page,
  request,
}) => {
  const [head = [], ...records] = (await (await request.get(CSV)).text())
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  await page.goto(routes.statistics());
  const shown = (await page.locator("main table td").allInnerTexts()).flatMap(numbersIn);
  const official = new Set<string>(OFFICIAL_SERIES.map(({ id }) => id));
  const values = records
    .filter((record) => official.has(record[head.indexOf("系列コード")] ?? ""))
    .map((record) => Number(record[head.indexOf("値")]));

  expect(values).toHaveLength(OFFICIAL_SERIES.flatMap(({ observations }) => observations).length);
  expect(values.filter((value) => !shown.includes(value))).toEqual([]);
});

test("the list beside the map names the nine prefectures with their increase", async ({ page }) => {
  await page.goto(routes.statistics());
  const map = page.getByRole("figure", { name: /^図2/ });

  await expect(map.getByRole("listitem")).toHaveText([
    "北海道 +3,884人（1位）",
    "茨城県 +3,816人（2位）",
    "栃木県 +2,724人（5位）",
    "長野県 +2,272人（9位）",
    "大阪府 +3,412人（3位）",
    "兵庫県 +2,779人（4位）",
    "福岡県 +2,681人（6位）",
    "愛知県 +2,607人（7位）",
    "静岡県 +2,544人（8位）",
  ]);
  await expect(map).toContainText("CC BY 4.0");
});

test("letters in the drawings stay readable on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(routes.statistics());

  const letters = await page.locator('main svg[role="img"] text').evaluateAll((texts) =>
    texts.map((text) => {
      const drawing = text.closest("svg");
      const scale = drawing === null ? 0 : drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    }),
  );

  expect(letters.length).toBeGreaterThan(40);
  expect(Math.min(...letters)).toBeGreaterThanOrEqual(LEAST_LETTER);
});

test("no letter of a drawing is cut off at its edge", async ({ page }) => {
  await page.goto(routes.statistics());

  const cut = await page.locator('main svg[role="img"]').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const frame = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll("text")]
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
        })
        .map((text) => text.textContent);
    }),
  );

  expect(cut).toEqual([]);
});

test("home and the introduction lead to the statistics", async ({ page }) => {
  for (const address of [routes.home(), routes.about()]) {
    await page.goto(address);
    await page.locator(`main a[href^="${routes.statistics()}"]`).first().click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("統計");
  }
});

/** −3,469人（転出超過） is −3469. */
function numbersIn(cell: string): number[] {
  return [...cell.matchAll(/[+−]?[\d,]+(?:\.\d+)?/g)].map(([text]) =>
    Number(text.replace("−", "-").replaceAll(",", "")),
  );
}
