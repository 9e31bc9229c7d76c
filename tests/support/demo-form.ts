import { expect, type Page } from "@playwright/test";
import { routes } from "@/lib/routes";

export const DEMO_FORM = `${routes.devComponents()}/form`;

const EFFORT = "テレワークの制度の整備";
const TOO_LONG_NAME = "一般社団法人 転職なき移住と地方創生テレワークを進める会 🏔️";

/** The sample form, filled in one control of each kind; the name is too long, so that the server refuses it. */
export async function fillDemoForm(page: Page, name = TOO_LONG_NAME): Promise<void> {
  await page.getByLabel("団体の名称").fill(name);
  await page.getByLabel("紹介文").fill("髙﨑 𠮷野家 😀 <b>&amp;");
  await page.getByLabel("郵便番号").fill("１００－０００１");
  await page.getByLabel("都道府県").selectOption("沖縄県");
  await page.getByLabel("100人以上").check();
  await page.getByLabel(EFFORT).check();
  await page.getByLabel("年", { exact: true }).fill("令和8");
  await page.getByLabel("月", { exact: true }).fill("２");
  await page.getByLabel("日", { exact: true }).fill("3");
  await page.getByLabel("取組の内容").fill("一行目\n二行目");
  await page.getByRole("textbox", { name: "パスワード" }).fill("tsubame");
  await page.getByLabel("確認コード").fill("123456");
  await page.getByLabel("公開に同意する").check();
}

/** Everything is as it was typed; passwords and codes are not, because a page never shows them again. */
export async function expectDemoFormKept(page: Page, { secrets = "" }: { readonly secrets?: string } = {}) {
  await expect
    .poll(() => typedInto(page))
    .toEqual({
      name: TOO_LONG_NAME,
      site: "髙﨑 𠮷野家 😀 <b>&amp;",
      postalCode: "１００－０００１",
      region: "47",
      size: "large",
      efforts: "rules",
      summary: "一行目\n二行目",
      agreed: "yes",
      password: secrets && "tsubame",
      code: secrets && "123456",
      "start.year": "令和8",
      "start.month": "２",
      "start.day": "3",
    });
}

/** Polled, because without script a page may be asked while the next one is still arriving. */
function typedInto(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const typed = (name: string) => {
      const controls = [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
      const chosen = controls.filter(({ type, checked }) => checked || !["radio", "checkbox"].includes(type));
      return chosen.map(({ value }) => value).join(" ");
    };
    const names = ["name", "site", "postalCode", "region", "size", "efforts", "summary", "agreed", "password", "code"];
    return Object.fromEntries([...names, "start.year", "start.month", "start.day"].map((name) => [name, typed(name)]));
  });
}
