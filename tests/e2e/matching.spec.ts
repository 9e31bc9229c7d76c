import type { Browser, Page } from "@playwright/test";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { headings } from "@/tests/support/a11y/headings";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { demoPerson } from "@/tests/support/demo-person";
import { addressOf, expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { enterAs, main } from "@/tests/support/e2e-desk";
import { enterAsMember } from "@/tests/support/e2e-members";

test.describe.configure({ timeout: 180_000 });
test.use({ actionTimeout: 15_000 });

const officer = demoPerson("shiori@example.jp").name;
const COMPANY = "緑川 めぐみ";
const TOWN = "桜庭 ひろし";
const COMPANY_MAIL = "kibo-himitsu@example.jp";
const TOWN_MAIL = "machi-himitsu@example.jp";

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await headings(page);
  await reflow320(page);
}

async function as(browser: Browser, name: string, way: typeof enterAs): Promise<Page> {
  const page = await browser.newPage({ extraHTTPHeaders: { "x-forwarded-for": addressOf(`${name} matching`) } });
  await way(page, name);
  return page;
}

async function writeContact(page: Page, email: string): Promise<void> {
  await page.locator('[name="contactName"]').fill("試験 担当");
  await page.locator('[name="contactEmail"]').fill(email);
}

const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** The desk drafts for this candidate and sends; returns the id of the introduction. */
async function send(desk: Page, requestId: string, candidate: string): Promise<string> {
  await desk.goto(routes.adminMatchingRequest(requestId));
  await accessible(desk);
  await main(desk)
    .getByRole("button", { name: new RegExp(`紹介の下書きを作る\\s*：${candidate}`) })
    .first()
    .click();
  await desk.waitForURL(/\/admin\/matching\/introductions\/[0-9a-f-]+/);
  await accessible(desk);
  await desk.getByLabel("希望した側への文面").fill("電話は03-5555-0000へ。");
  await desk.getByRole("button", { name: "文面を保存する" }).click();
  await expect(main(desk)).toContainText("連絡先（電話番号）は書かないでください");
  await desk.getByLabel("希望した側への文面").fill("ご希望に合う相手です。");
  await desk.getByRole("button", { name: "文面を保存する" }).click();
  await expect(desk.getByText("文面を保存しました")).toBeVisible();
  await desk.getByRole("button", { name: "提案を送る" }).click();
  await expect(desk.getByText("提案を送りました")).toBeVisible();
  return new URL(desk.url()).pathname.split("/").at(-1) ?? "";
}

async function latestRequest(organization: string): Promise<string> {
  const [row] = await askDatabase<{ id: string }>(
    "SELECT id FROM match_request WHERE organization_name = $1 ORDER BY created_at DESC LIMIT 1",
    [organization],
  );
  return row?.id ?? "";
}

test("a company asks, the desk finds a place of a municipality, and both accept before either has an address", async ({
  browser,
}) => {
  const [company, town] = [await as(browser, COMPANY, enterAsMember), await as(browser, TOWN, enterAsMember)];
  const desk = await as(browser, officer, enterAs);
  await town.goto(routes.mypageMatchingOffer());
  await accessible(town);
  await town.getByLabel("企業に伝えたいこと").fill("企業を歓迎します。");
  await writeContact(town, TOWN_MAIL);
  await town.getByRole("button", { name: "提供内容を保存する" }).click();
  await expect(town.getByText("提供内容を保存しました")).toBeVisible();

  await company.goto(routes.mypageMatchingNew());
  await accessible(company);
  await company.getByRole("button", { name: "希望を登録する" }).click();
  await expect(company.getByText("希望が1つも入力されていません").first()).toBeVisible();
  await company.getByLabel("都道府県", { exact: false }).first().selectOption({ label: "長野県" });
  await company.getByLabel("地域の重視の度合い").selectOption("必須");
  await writeContact(company, COMPANY_MAIL);
  await company.getByRole("button", { name: "希望を登録する" }).click();
  await expect(company.getByText("希望を登録しました")).toBeVisible();

  const requestId = await latestRequest("株式会社みどり工房");
  const [office] = await askDatabase<{ name: string }>(
    `SELECT p.name FROM published_office p JOIN office o ON o.id = p.office_id JOIN organization g ON g.id = o.organization_id
      WHERE g.name = '見本市' AND NOT p.is_closed ORDER BY p.number LIMIT 1`,
  );
  const id = await send(desk, requestId, office?.name ?? "");

  await company.goto(routes.mypageMatchingIntroduction(id));
  await accessible(company);
  expect(await company.content()).not.toContain(TOWN_MAIL);
  await company.getByRole("button", { name: "紹介を希望する" }).click();
  await expect(company.getByText("返事を送りました")).toBeVisible();
  await town.goto(routes.mypageMatchingIntroduction(id));
  await accessible(town);
  const before = await town.content();
  expect(before).not.toContain(COMPANY_MAIL);
  expect(before).not.toContain("株式会社みどり工房");
  await town.getByRole("button", { name: "紹介を受ける" }).click();

  await expect(main(town).getByText(COMPANY_MAIL)).toBeVisible();
  await accessible(town);
  await company.reload();
  await expect(main(company).getByText(TOWN_MAIL)).toBeVisible();
  await desk.goto(routes.adminIntroduction(id));
  await desk.getByLabel("その後の結果").selectOption("視察・お試し利用をした");
  await desk.getByRole("button", { name: "結果を記録する" }).click();
  await expect(desk.getByText("結果を記録しました")).toBeVisible();
  expect(await desk.content()).not.toContain(COMPANY_MAIL);
});

test("a municipality asks, and a declared company that allowed it is introduced", async ({ browser }) => {
  const [company, town] = [await as(browser, COMPANY, enterAsMember), await as(browser, TOWN, enterAsMember)];
  const desk = await as(browser, officer, enterAs);
  await company.goto(routes.mypageMatchingOptIn());
  await accessible(company);
  await writeContact(company, COMPANY_MAIL);
  await company.getByRole("button", { name: "紹介を受ける設定にする" }).click();
  await expect(company.getByText("紹介を受ける設定にしました")).toBeVisible();

  await town.goto(routes.mypageMatchingNew());
  await accessible(town);
  await town.getByLabel("活動している都道府県").selectOption({ label: "長野県" });
  await writeContact(town, TOWN_MAIL);
  await town.getByRole("button", { name: "希望を登録する" }).click();
  await expect(town.getByText("希望を登録しました")).toBeVisible();

  const id = await send(desk, await latestRequest("見本市"), "株式会社みどり工房");
  await town.goto(routes.mypageMatchingIntroduction(id));
  await town.getByRole("button", { name: "紹介を希望する" }).click();
  await expect(town.getByText("返事を送りました")).toBeVisible();
  await company.goto(routes.mypageMatchingIntroduction(id));
  expect(await company.content()).not.toContain(TOWN_MAIL);
  await company.getByRole("button", { name: "紹介を受ける" }).click();

  await expect(main(company).getByText(TOWN_MAIL)).toBeVisible();
  await town.reload();
  await expect(main(town).getByText(COMPANY_MAIL)).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the link of a letter answers by its button, and opening it answers nothing", async ({ page }) => {
    const token = newToken();
    const [row] = await askDatabase<{ id: string }>(
      `WITH asked AS (SELECT id FROM introduction WHERE status = 'PROPOSED' ORDER BY created_at LIMIT 1),
            made AS (INSERT INTO introduction_link (token_hash, introduction_id, side, created_at, expires_at)
                     SELECT $1, id, 'ASKER', now(), now() + interval '60 days' FROM asked)
       SELECT id FROM asked`,
      [hashToken(token)],
    );
    await page.goto(routes.introduction(token));
    await page.reload();
    const [before] = await askDatabase<{ status: string }>("SELECT status FROM introduction WHERE id = $1", [row?.id]);
    expect(before?.status).toBe("PROPOSED");

    await page.getByLabel("理由", { exact: false }).first().selectOption({ label: "時期が合わない" });
    await page.getByRole("button", { name: "見送る" }).click();

    await expect(main(page).getByText("見送りになりました")).toBeVisible();
    await page.goto(routes.introduction("unknown"));
    await expect(title(page)).toHaveText("このリンクは使えません");
  });
});

test("the lists of the desk", async ({ page }) => {
  await enterAs(page, officer);
  for (const address of [routes.adminMatching(), routes.adminMatchingRequests(), routes.adminMatchingNew()]) {
    await page.goto(address);
    await accessible(page);
  }
  await page.goto(routes.adminMatchingRequest(await latestRequest("株式会社みずうみ企画（見本）")));
  await page.getByRole("link", { name: "希望と重みを変えて並べ直す" }).click();
  await accessible(page);
  await page.getByLabel("設備の重視の度合い").selectOption("あればよい");
  await page.getByRole("button", { name: "保存して並べ直す" }).click();
  await expect(page.getByText("希望を変更し、候補を並べ直しました")).toBeVisible();
});
