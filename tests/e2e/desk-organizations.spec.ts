import { completeMunicipalityCode } from "@/lib/japan/municipality-code";
import { routes } from "@/lib/routes";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { addressOf, expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";
import {
  askForLetter,
  enterByLetter,
  lastLetter,
  newCorporateNumber,
  newMailbox,
  register,
} from "@/tests/support/e2e-members";

test.describe.configure({ timeout: 300_000 });

const keeper = demoPerson("asahi@example.jp").name;
const reason = "同じ団体が二重に登録されていたため";

/** Of a municipality that nobody has; drawn, so that a run after another finds one too. */
const newCode = () => completeMunicipalityCode(`47${String(500 + Math.floor(Math.random() * 499))}`);

test("duplicates are found, looked at, merged and given back", async ({ page, browser }) => {
  const stamp = Date.now();
  const names = { source: `株式会社見本の泉（重複${stamp}）`, target: `株式会社見本の泉${stamp}` };
  for (const organization of [names.source, names.target]) {
    const context = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": addressOf(organization) } });
    const member = await context.newPage();
    await enterByLetter(member, newMailbox());
    await register(member, { name: "見本 泉", organization, number: newCorporateNumber() });
    await member.waitForURL(routes.mypage("registered"));
    await context.close();
  }
  await enterAs(page, keeper);
  await page.getByRole("navigation").getByRole("link", { name: "団体", exact: true }).first().click();
  await expect(page).toHaveTitle(/^団体 - /);
  await accessible(page);
  await tabWalk(page);
  await page.getByLabel("名称・番号・メンバーのメールアドレス").fill(String(stamp));
  await page.getByRole("button", { name: "絞り込む" }).click();
  await page.getByRole("link", { name: names.source }).click();
  await accessible(page);
  await tabWalk(page);

  await page.getByRole("link", { name: "ほかの団体に統合する" }).click();
  await accessible(page);
  await page.getByLabel("統合先の団体の名称または番号").fill(names.target);
  await page.getByRole("button", { name: "検索" }).click();
  await page.getByRole("link", { name: names.target }).click();
  await expect(main(page)).toContainText("メンバー1人、宣言0件");
  await accessible(page);
  await page.getByRole("button", { name: /に統合する$/ }).click();
  expect(await errorSummary(page)).toEqual(["理由を入力してください。"]);
  await page.getByLabel("理由").fill(reason);
  await page.getByRole("button", { name: /に統合する$/ }).click();
  await expect(page.getByRole("heading", { name: "団体を統合しました" })).toBeVisible();
  await accessible(page);

  await page.getByRole("link", { name: `${names.source}の統合を取り消す` }).click();
  await accessible(page);
  await page.getByLabel("理由").fill("別の会社だったため");
  await page.getByRole("button", { name: "統合を取り消す" }).click();
  await expect(page.getByRole("heading", { name: "統合を取り消しました" })).toBeVisible();
  await expect(main(page)).toContainText("統合の後に作られたものはありませんでした。");
});

test("a municipality that registered itself waits until the office has looked", async ({ page, browser }) => {
  const address = newMailbox().replace("example.jp", "town.mihon.lg.jp");
  const name = `見本町${Date.now()}`;
  const context = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": addressOf(address) } });
  const member = await context.newPage();
  await enterByLetter(member, address);
  await member.getByLabel("あなたの氏名").fill("見本 町子");
  await member.getByLabel("自治体", { exact: true }).check();
  await member.getByLabel("団体の名称").fill(name);
  await member.getByLabel("団体コード").fill(newCode());
  await member.getByRole("button", { name: "登録する" }).click();
  await expect(member.getByRole("main")).toContainText("自治体の登録を事務局が確認しています");
  await expect(member.getByRole("button", { name: "自己宣言の申請を始める" })).toHaveCount(0);

  await enterAs(page, keeper);
  await main(page)
    .getByRole("link", { name: /承認を待つ自治体/ })
    .click();
  await page.getByRole("link", { name }).click();
  await page.getByRole("link", { name: "登録を承認するか決める" }).click();
  await accessible(page);
  await tabWalk(page);
  await page.getByRole("button", { name: "登録を認めない" }).click();
  await expect(page).toHaveTitle(/^エラー：/);
  await expect(main(page).getByRole("alert")).toContainText("理由を入力してください。");
  await page.getByRole("button", { name: "登録を承認する" }).click();
  await expect(page.getByRole("heading", { name: "自治体の登録を承認しました" })).toBeVisible();
  await member.goto(routes.mypage());
  await expect(member.getByRole("button", { name: "自己宣言の申請を始める" })).toBeVisible();
  await context.close();
});

test("a number is corrected, a membership closed and opened again, a municipality invited, all without script", async ({
  browser,
}) => {
  const [company] = await askDatabase<{ id: string; membership: string }>(
    `SELECT o.id, m.id AS membership FROM organization o JOIN membership m ON m.organization_id = o.id
     WHERE o.name = '株式会社みどり工房' AND m.role = 'VIEWER' AND m.left_at IS NULL`,
  );
  const { id = "", membership = "" } = company ?? {};
  await withoutScript(browser, async (page) => {
    await enterAs(page, keeper);
    await page.goto(routes.adminOrganizationNumber(id));
    await page.getByLabel("法人番号").fill("1234567890123");
    await page.getByRole("button", { name: "訂正する" }).click();
    await expect(page).toHaveTitle(/^エラー：/);
    await expect(page.getByLabel("法人番号")).toHaveValue("1234567890123");
    await page.getByLabel("法人番号").fill("8990000000001");
    await page.getByRole("textbox", { name: /^理由/ }).fill("登記と違ったため");
    await page.getByRole("button", { name: "訂正する" }).click();
    await expect(main(page)).toContainText("番号を訂正しました");

    await page.goto(routes.adminMembership(id, membership));
    await page.getByLabel("理由").fill("本人の申し出があったため");
    await page.getByRole("button", { name: "所属を終了する" }).click();
    await expect(main(page)).toContainText("所属を終了しました");
    await page.goto(routes.adminMembership(id, membership));
    await page.getByLabel("閲覧者").check();
    await page.getByLabel("理由").fill("誤って終了したため");
    await page.getByRole("button", { name: "所属を再開する" }).click();
    await expect(main(page)).toContainText("所属を再開しました");

    const invited = newMailbox();
    await page.goto(routes.adminOrganizationNew());
    await page.getByLabel("自治体の名称").fill("見本村");
    await page.getByLabel("団体コード").fill(newCode());
    await page.getByLabel("メールアドレス").fill(invited);
    await page.getByRole("button", { name: "招待のメールを送る" }).click();
    await expect(main(page)).toContainText("招待のメールを送りました");
    await page.context().clearCookies();
    await page.goto((await lastLetter(invited, "organization-invitation")).link);
    await askForLetter(page, invited);
    await page.goto((await lastLetter(invited)).link);
    await page.getByRole("button", { name: "マイページに入る" }).click();
    await expect(page.getByRole("main")).toContainText("見本村");
  });
});
