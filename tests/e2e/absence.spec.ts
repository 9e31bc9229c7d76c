import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main, officers } from "@/tests/support/e2e-desk";

const keeper = demoPerson("asahi@example.jp").name;

/** A colleague of this test alone, with a case in hand. */
async function colleagueWithCase() {
  const [number = ""] = await makeCases("IN_REVIEW");
  const name = `不在 ${number.slice(-6)}`;
  const [row] = await askDatabase<{ id: string }>(
    `INSERT INTO account (id, email, name, duties, password_hash, created_at)
     SELECT gen_random_uuid(), $1, $2, duties, password_hash, now() FROM account WHERE email = 'aoba@example.jp'
     RETURNING id`,
    [`away-${number.toLowerCase()}@example.jp`, name],
  );
  const id = row?.id ?? "";
  await askDatabase("UPDATE declaration SET assignee_id = $1 WHERE number = $2", [id, number]);
  return { id, name, number };
}

async function fillDay(field: ReturnType<Parameters<typeof main>[0]["getByRole"]>, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  await field.getByLabel("年").fill(year);
  await field.getByLabel("月").fill(month);
  await field.getByLabel("日", { exact: true }).fill(date);
}

test("an absence lets the deputy find the case as an own one, and is taken back", async ({ page }) => {
  const { id, name, number } = await colleagueWithCase();
  const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  await enterAs(page, keeper);
  await page.goto(`/admin/accounts/${id}`);
  await page.getByRole("link", { name: "不在と代理の登録へ進む" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "登録する" }).click();
  await expect(main(page).getByRole("alert")).toContainText("不在の最初の日を入力してください");
  await accessible(page);

  await fillDay(page.getByRole("group", { name: /不在の最初の日/ }), today);
  await fillDay(page.getByRole("group", { name: /不在の最後の日/ }), today);
  await page.getByLabel("代理").selectOption({ label: officers.second });
  await page.getByRole("button", { name: "登録する" }).click();
  await expect(page.getByRole("heading", { name: "不在を登録しました" })).toBeVisible();
  await accessible(page);
  await tabWalk(page);

  await enterAs(page, officers.second);
  await page.goto(`/admin/declarations/${number}`);
  await expect(main(page)).toContainText(`担当の${name}さんは不在です。代理：${officers.second}`);
  await accessible(page);
  await page.goto("/admin/declarations?assignee=me&view=office&sort=newest");
  await expect(main(page).getByRole("row").filter({ hasText: number })).toContainText(`代理：${officers.second}`);
  await accessible(page);

  await enterAs(page, keeper);
  await page.goto(`/admin/absences/${id}`);
  await page.getByRole("button", { name: /^取り消す/ }).click();
  await expect(page.getByRole("heading", { name: "不在を取り消しました" })).toBeVisible();
});
