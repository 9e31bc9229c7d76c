import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { axe } from "@/tests/support/a11y/axe";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { headings } from "@/tests/support/a11y/headings";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { textSpacing } from "@/tests/support/a11y/text-spacing";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { askDatabase } from "@/tests/support/e2e-database";

const people = {
  reviewer: "青葉 みどり",
  postmaster: "若葉 ひかる",
  writer: "白波 なぎさ",
  auditor: "高嶺 さとる",
  keeper: "朝日 のぞみ",
} as const;

async function enterAs(page: Page, person: keyof typeof people): Promise<void> {
  await page.goto("/dev/personas");
  await page.getByRole("button", { name: `${people[person]}さんとして入る` }).click();
  await page.waitForURL("/admin");
}

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await headings(page);
  await reflow320(page);
  await textSpacing(page);
}

const main = (page: Page) => page.getByRole("main");

/** A letter that no server would take, about a case. */
async function makeFailedMail(number: string): Promise<string> {
  const id = randomUUID();
  await askDatabase(
    `INSERT INTO mail (id, template, recipient, subject, body, status, attempts, last_error, flow, case_id, created_at)
     SELECT $1, 'declaration-submitted', 'tanto@example.jp', '【受付】届かないメール ' || number, '受け付けました。', 'FAILED', 3,
       '550 5.1.1 宛先のメールアドレスが受け付けられませんでした', 'declaration', id, now() FROM declaration WHERE number = $2`,
    [id, number],
  );
  return id;
}

test.describe("the first page of the desk", () => {
  test("counts what waits, and each figure leads to the list it counts", async ({ page }) => {
    await makeCases("SUBMITTED");
    await enterAs(page, "postmaster");
    await expect(page).toHaveTitle(/^仕事の一覧 - /);
    await expect(main(page).getByRole("heading", { name: "メール", exact: true })).toBeVisible();
    await expect(main(page).getByRole("heading", { name: "監査記録の状態" })).toHaveCount(0);
    await accessible(page);
    await tabWalk(page);

    const unassigned = main(page).getByRole("listitem").filter({ hasText: "担当者が未定" });
    const figure = (await unassigned.getByRole("strong").textContent()) ?? "";
    await unassigned.getByRole("link").click();
    await expect(page).toHaveURL("/admin/declarations?assignee=none");
    expect(Number.parseInt(figure.replace(/,/g, ""), 10)).toBeGreaterThan(0);
  });

  test("shows nobody the work of others", async ({ page }) => {
    await enterAs(page, "keeper");
    await expect(main(page).getByRole("heading", { name: /職員アカウント/ })).toBeVisible();
    await expect(main(page)).toContainText("承認を待つ自治体");
    await expect(main(page)).not.toContainText("目標日数の超過");
    await expect(main(page)).not.toContainText("送信できなかったメール");
    await accessible(page);
  });
});

test.describe("screens of other duties do not exist", () => {
  const screens = {
    "/admin/mail": ["reviewer", "auditor"],
    "/admin/mail?status=FAILED": ["keeper"],
    [`/admin/mail/${randomUUID()}`]: ["auditor", "postmaster"],
    "/admin/mail/x": ["postmaster"],
    "/admin/audit": ["reviewer", "keeper"],
    "/admin/settings": ["auditor", "postmaster"],
    "/admin/settings/office.name": ["writer"],
    "/admin/settings/constructor": ["keeper"],
  } as const;

  for (const person of ["reviewer", "postmaster", "writer", "auditor", "keeper"] as const) {
    test(`for ${person}`, async ({ page }) => {
      await enterAs(page, person);
      for (const [path, refused] of Object.entries(screens)) {
        if (!refused.some((one) => one === person)) continue;
        expect((await page.goto(path))?.status(), `${path} for ${person}`).toBe(404);
      }
    });
  }

  test("and a visitor is led to sign-in", async ({ page }) => {
    for (const path of ["/admin", "/admin/mail", "/admin/audit", "/admin/settings"]) {
      await page.goto(path);
      await expect(page).toHaveURL(/\/sign-in/);
    }
  });
});

test.describe("mail", () => {
  test("is found, read with a record of it, and sent again", async ({ page }) => {
    const [number = ""] = await makeCases("SUBMITTED");
    const id = await makeFailedMail(number);
    await enterAs(page, "postmaster");
    await page.goto("/admin/mail");
    await accessible(page);
    await page.getByLabel("件名の言葉・受付番号").fill(number.toLowerCase());
    await page.getByLabel("状態", { exact: true }).selectOption("送信できず");
    await page.getByRole("button", { name: "絞り込む" }).click();
    await expect(page).toHaveURL(/q=.*status=FAILED/);
    await expect(main(page).getByRole("row")).toHaveCount(2);
    await expect(main(page).getByRole("row").last()).toContainText("宛先のメールアドレスが受け付けられませんでした");
    await expect(main(page)).not.toContainText("tanto@example.jp");
    await accessible(page);
    await tabWalk(page);

    await main(page)
      .getByRole("link", { name: /届かないメール/ })
      .click();
    await expect(page).toHaveURL(`/admin/mail/${id}`);
    await expect(main(page)).toContainText("tanto@example.jp");
    await accessible(page);
    await tabWalk(page);
    await page.getByRole("button", { name: "再送する" }).click();
    await expect(page).toHaveURL(`/admin/mail/${id}?done=retried`);
    await expect(main(page).getByRole("alert")).toContainText("もう一度送信します");
    await expect(page.getByRole("button", { name: "再送する" })).toHaveCount(0);
    await accessible(page);
    await main(page).getByRole("link", { name: number }).click();
    await expect(page).toHaveURL(`/admin/declarations/${number}`);
  });

  test("is sent again without script too, and a second press says why not", async ({ browser }) => {
    const [number = ""] = await makeCases("SUBMITTED");
    const id = await makeFailedMail(number);
    await withoutScript(browser, async (page) => {
      await enterAs(page, "postmaster");
      await page.goto(`/admin/mail/${id}`);
      const second = await page.context().newPage();
      await second.goto(`/admin/mail/${id}`);
      await page.getByRole("button", { name: "再送する" }).click();
      await expect(page).toHaveURL(`/admin/mail/${id}?done=retried`);
      await second.getByRole("button", { name: "再送する" }).click();
      await expect(second).toHaveURL(`/admin/mail/${id}?done=refused`);
      await expect(second.getByRole("alert")).toContainText("再送の対象ではありません");
    });
  });

  test("of the demonstration is all there, with a sample of each template, without script", async ({
    browser,
    page,
  }) => {
    await page.goto("/dev/mail");
    await accessible(page);
    await tabWalk(page);
    await withoutScript(browser, async (plain) => {
      await plain.goto("/dev/mail");
      const letters = plain.getByRole("article");
      expect(await letters.count()).toBeGreaterThan(11);
      await expect(plain.locator("#template-status-code")).toContainText("確認コード：204816");
    });
  });
});

test.describe("the audit record", () => {
  test("tells a case by its number, what changed, who was refused, and that somebody looked", async ({ page }) => {
    const [number = ""] = await makeCases("RETURNED");
    await enterAs(page, "reviewer");
    expect((await page.goto("/admin/audit"))?.status()).toBe(404);
    await enterAs(page, "auditor");
    await page.goto("/admin/audit");
    await expect(main(page)).toContainText("npm run audit:verify");
    await accessible(page);

    // By keyboard: a native date field is several stops, which the walk through a page does not know.
    await page.getByLabel("受付番号").focus();
    await page.keyboard.type(number);
    await page.keyboard.press("Enter");
    await page.waitForURL(/number=/);
    const events = main(page).getByRole("article");
    await expect(events.first()).toContainText("修正依頼");
    await expect(events.first()).toContainText("確認中");
    await expect(events.first()).toContainText("修正依頼中");
    await accessible(page);

    await page.goto("/admin/audit?outcome=refused&action=access.refused");
    await expect(events.first()).toContainText("権限がないため拒否");
    await accessible(page);
    await page.goto("/admin/audit?action=audit.view");
    await expect(events.first()).toContainText(people.auditor);
    await page.goto("/admin/audit?from=2099-01-01");
    await expect(main(page)).toContainText("この条件に合う記録はありません");
    await accessible(page);
  });
});

test.describe("settings", () => {
  test("take a list as people write it, from a day on, and say what is wrong with others", async ({ page }) => {
    await enterAs(page, "keeper");
    await page.goto("/admin/settings");
    await accessible(page);
    await tabWalk(page);
    await page.getByRole("link", { name: /^変更.*有効期限の案内/ }).click();
    await accessible(page);
    await page.getByLabel("新しい値").fill("60、ひと月、7");
    await page.getByLabel("年", { exact: true }).fill("2020");
    await page.getByRole("button", { name: "登録する" }).click();
    const errors = await errorSummary(page);
    expect(errors[0]).toContain("数字で入力してください。例：60、30、7");
    expect(errors[1]).toContain("以降の日付を入力してください");
    await expect(page.getByLabel("新しい値")).toHaveValue("60、ひと月、7");
    await accessible(page);

    await page.getByLabel("新しい値").fill("６０，30 7");
    await page.getByLabel("年", { exact: true }).fill("2031");
    await page.getByLabel("月", { exact: true }).fill("4");
    await page.getByLabel("日", { exact: true }).fill("1");
    await page.getByRole("button", { name: "登録する" }).click();
    await expect(main(page).getByRole("alert")).toContainText("を登録しました");
    await expect(main(page)).toContainText("2031年4月1日から：60日前、30日前、7日前");
    await accessible(page);
    await page.getByRole("link", { name: /^変更.*有効期限の案内/ }).click();
    await expect(page.getByRole("table")).toContainText("これから");
    await accessible(page);
  });

  test("work without script, give a late entry back, and show on public pages at once", async ({ browser, page }) => {
    const hours = `平日10時から17時まで（試験 ${Date.now()}）`;
    await withoutScript(browser, async (plain) => {
      await enterAs(plain, "keeper");
      await plain.goto("/admin/settings/office.hours");
      const second = await plain.context().newPage();
      await second.goto("/admin/settings/office.hours");
      await plain.getByLabel("新しい値").fill(hours);
      await plain.getByRole("button", { name: "登録する" }).click();
      await expect(plain).toHaveURL("/admin/settings?done=office.hours");

      await second.getByLabel("新しい値").fill("平日だけ");
      await second.getByRole("button", { name: "登録する" }).click();
      await expect(second.getByRole("alert")).toContainText("ほかの人が内容を更新しました");
      await expect(second.getByLabel("新しい値")).toHaveValue("平日だけ");
      await expect(second.getByText(`今日の値：${hours}`)).toBeVisible();
    });
    await page.goto("/contact");
    await expect(main(page)).toContainText(hours);
  });
});
