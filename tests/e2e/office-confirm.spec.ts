import { hashToken, newToken } from "@/lib/crypto/tokens";
import { routes } from "@/lib/routes";
import { persona } from "@/tests/hostile/personas";
import { axe } from "@/tests/support/a11y/axe";
import { headings } from "@/tests/support/a11y/headings";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { enterAs, main } from "@/tests/support/e2e-desk";

test.describe.configure({ timeout: 90_000 });

const reviewer = demoPerson("minato@example.jp").name;

/** A link as a letter carries it, for an office that nobody confirmed for long. */
async function mailedLink(): Promise<{ readonly token: string; readonly number: string }> {
  const token = newToken();
  const [office] = await askDatabase<{ number: string }>(
    `WITH asked AS (SELECT id, number FROM office WHERE status = 'PUBLISHED'
                      AND confirmed_on < now() - interval '1 year' ORDER BY confirmed_on DESC, id LIMIT 1),
          made AS (INSERT INTO office_confirmation_link (token_hash, office_id, created_at, expires_at)
                   SELECT $1, id, now(), now() + interval '90 days' FROM asked)
     SELECT number FROM asked`,
    [hashToken(token)],
  );
  return { token, number: office?.number ?? "" };
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("whoever has the letter confirms with one button, and opening it again says that it is done", async ({
    page,
  }) => {
    const { token, number } = await mailedLink();
    await page.goto(routes.officeConfirm(token));
    await page.reload();
    await expect(main(page).getByText(number)).toBeVisible();

    await page.getByRole("button", { name: "内容は今も正しい" }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`施設 ${number}の確認は済んでいます`);
    await page.goto(routes.officeConfirm(token));
    await expect(page.getByRole("button", { name: "内容は今も正しい" })).toHaveCount(0);
    await page.goto(routes.officeConfirm("unknown"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("このリンクは使えません");
  });
});

test("the desk sees how old the confirmations are and asks a group for them, once a day", async ({ page, baseURL }) => {
  const other = await persona(baseURL ?? "", reviewer);
  const seenBefore = await other.open(routes.adminOfficeCampaign());
  await enterAs(page, reviewer);
  await page.goto(routes.adminOfficeCampaign());
  await axe(page);
  await headings(page);
  await reflow320(page);
  await axe(page);

  const label = "条件に合う施設に今すぐ依頼を送る";
  const ask = page.getByRole("button", { name: label });
  await ask.click();

  await expect(main(page).getByText(/\d件の施設に依頼を送ります/)).toBeVisible();
  await expect(ask).toHaveCount(0);
  // Whoever presses second, from a page of before and without script, is told why nothing was sent.
  expect((await other.press(seenBefore, label)).text).toContain("今日、依頼を送れる施設はありません");
});
