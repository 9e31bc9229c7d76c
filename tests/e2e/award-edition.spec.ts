import type { Locator, Page } from "@playwright/test";
import { z } from "zod";
import { addDays, formatDate, toJapanIso } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { freshAddress } from "@/tests/hostile/attack";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, confirmation, enterAs, main, outcome, proceed } from "@/tests/support/e2e-desk";
import {
  callShape,
  clientOf,
  closeCall,
  declare,
  type Entry,
  entriesShape,
  juryShape,
  none,
  type Seated,
  scoreAll,
  script,
  seesNothingOf,
} from "@/tests/support/e2e-editions";
import { FormClient } from "@/tests/support/form-client";

test.describe.configure({ timeout: 900_000 });
test.use({ actionTimeout: 20_000, navigationTimeout: 30_000 });

const OFFICER = "誉 さくら";
const SECOND = "司 まもる";
const ENTRIES = 120;
const JURORS = 12;

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The three parts of the first date in a form. */
async function fillDay(form: Locator, day: string): Promise<void> {
  for (const [place, part] of day.split("-").entries())
    await form.locator(`[name$=".${["year", "month", "day"][place]}"]`).fill(part);
}

/** One entry from the queue to its second person, as officers see it. */
async function checkOne(page: Page, number: string): Promise<void> {
  await enterAs(page, OFFICER);
  await page.goto(routes.adminAwardEntry(number));
  await press(page, "確認を始める");
  await expect(outcome(page)).toContainText("確認を始めました");
  for (const [name, act, label] of [
    [OFFICER, "propose-eligible", "審査対象とする案を出す"],
    [SECOND, "agree-eligible", "審査対象とすることを承認する"],
  ] as const) {
    await enterAs(page, name);
    await page.goto(routes.adminAwardEntryAct(number, act));
    await proceed(page);
    await confirmation(page).getByRole("button", { name: label }).click();
    await expect(outcome(page)).toContainText("承認");
  }
}

async function impose(page: Page, year: number, { number, person }: { number: string; person: string }) {
  await page.goto(routes.adminConflictNew(year));
  await page.getByLabel("応募の受付番号").fill(number);
  await page.getByLabel("対象の人").selectOption({ label: `${person}（審査委員）` });
  await page.getByLabel("理由").fill("応募者の外部評価委員のため");
  await press(page, "記録する");
  await page.waitForURL(/done=imposed$/);
}

test("a whole edition runs from its call to its release", async ({ page, baseURL }) => {
  const { editionId, fiscalYear: year } = await script(callShape, ["call"]);
  const entries: Entry[] = [];
  const seated: Seated[] = [];
  const best = new Map<string, number>();
  const hidden: { readonly seat: number; readonly entry: Entry }[] = [];

  await test.step("everybody reads the call", async () => {
    await page.goto(routes.award(year));
    await expect(main(page)).toContainText("「地方創生テレワーク促進支援」部門");
    await accessible(page);
  });

  await test.step(`${ENTRIES} entries arrive, and the call closes`, async () => {
    entries.push(...(await script(entriesShape, ["enter", editionId, String(ENTRIES)])));
    for (const [place, { number }] of entries.slice(90, 96).entries()) best.set(number, Math.floor(place / 3));
    await closeCall(editionId);
    await enterAs(page, OFFICER);
    await page.goto(routes.adminAwardOverview(year));
    await expect(main(page)).toContainText(`${ENTRIES}件`);
    await accessible(page);
  });

  await test.step("two officers find all of them eligible", async () => {
    const [one] = await askDatabase<{ number: string }>(
      "SELECT number FROM award_entry WHERE edition_id = $1 ORDER BY received_at LIMIT 1",
      [editionId],
    );
    await checkOne(page, one?.number ?? "");
    const { eligible } = await script(z.object({ eligible: z.number() }), ["check", editionId, "0"]);
    expect(eligible).toBe(ENTRIES - 1);
  });

  await test.step(`${JURORS} jurors take their seats, two of them where they advise an entrant`, async () => {
    const employers = entries.slice(0, 2).map(({ corporateNumber }) => corporateNumber);
    const { cookie, jurors } = await script(juryShape, ["jury", editionId, String(JURORS), employers.join(",")]);
    for (const juror of jurors) {
      const client = new FormClient(baseURL ?? "", freshAddress());
      client.hold(cookie, juror.session);
      seated.push({ ...juror, client });
    }
    hidden.push(...[0, 1].map((seat) => ({ seat, entry: entries[seat] ?? none() })));
  });

  await test.step("they declare four more conflicts, and the desk imposes three", async () => {
    for (const seat of [2, 3, 4, 5]) hidden.push({ seat, entry: entries[seat + 10] ?? none() });
    for (const [seat, { client }] of seated.entries())
      await declare(client, year, seat >= 2 && seat <= 5 ? [entries[seat + 10]?.number ?? ""] : []);
    await enterAs(page, OFFICER);
    for (const seat of [6, 7, 7]) {
      const entry = entries[30 + hidden.length] ?? none();
      await impose(page, year, { number: entry.number, person: seated[seat]?.name ?? "" });
      hidden.push({ seat, entry });
    }
    const [count] = await askDatabase<{ count: string }>(
      "SELECT count(*) FROM award_conflict c JOIN award_entry e ON e.id = c.entry_id WHERE e.edition_id = $1",
      [editionId],
    );
    expect(Number(count?.count)).toBe(9);
    expect(hidden).toHaveLength(9);
    for (const { seat, entry } of hidden) await seesNothingOf(clientOf(seated, seat), year, entry);
  });

  await test.step("who scores what is proposed, looked at and put into force", async () => {
    await page.goto(routes.adminAssignment(year));
    await press(page, "割り当ての案を作る");
    await page.waitForURL(routes.adminAssignmentDraft(year));
    await expect(async () => {
      await page.reload();
      await expect(main(page).getByRole("heading", { name: "案の内容" })).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await press(page, "割り当てを有効にする");
    await page.waitForURL(/done=enforced$/);
  });

  await test.step("everybody scores two references of each category first", async () => {
    await page.goto(routes.adminRounds(year));
    const references = entries.slice(60, 66).map(({ number }) => number);
    await page.getByLabel("基準合わせの応募の番号").fill(references.join("\n"));
    await press(page, "採点期間を準備する");
    await page.waitForURL(/done=prepared/);
    for (const [seat, { client }] of seated.entries())
      expect(await scoreAll(client, { seat, best, kind: "CALIBRATION" })).toBe(references.length);
  });

  await test.step("the round opens, every sheet is given, and it closes", async () => {
    await page.goto(routes.adminRounds(year));
    await fillDay(page.locator("form").filter({ hasText: "採点を始める" }), addDays(new Date(), 7));
    await page.getByLabel("採点の期限の時刻").first().fill("17:00");
    await press(page, "採点を始める");
    await page.waitForURL(/done=opened/);
    const given = await Promise.all(seated.map(({ client }, seat) => scoreAll(client, { seat, best, kind: "ROUND" })));
    expect(given.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(ENTRIES * 3);
    await page.goto(routes.adminRounds(year));
    await accessible(page);
    await press(page, "採点を終える");
    await page.waitForURL(/done=closed/);
    for (const { seat, entry } of hidden) await seesNothingOf(clientOf(seated, seat), year, entry);
  });

  await test.step("the scores are adjusted in the worker, and shown beside the means", async () => {
    await page.goto(routes.adminAdjustment(year));
    await press(page, "得点の調整を依頼する");
    await page.waitForURL(/done=asked/);
    await expect(async () => {
      await page.goto(routes.adminAdjustment(year));
      await expect(main(page).getByRole("table", { name: /の得点/ })).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 120_000 });
    await accessible(page);
    await expect(main(page).getByRole("table", { name: /の得点/ })).toContainText("枠の中");
  });

  await test.step("the jury meets on all categories, and a second officer confirms", async () => {
    await page.goto(routes.adminMeetings(year));
    await page.getByLabel("開催の日時").fill(toJapanIso(new Date(Date.now() + 3_600_000)).slice(0, 16));
    await page.getByLabel("場所").fill("中央合同庁舎第8号館 会議室");
    for (const box of await page.getByRole("group", { name: "審議する部門" }).getByRole("checkbox").all())
      await box.check();
    await press(page, "審査会を準備する");
    await page.waitForURL(/done=prepared$/);
    await press(page, "順位を固定して招集する");
    await page.waitForURL(/done=convened$/);
    for (const { name } of seated) {
      await press(page, `出席（${name}）`);
      await expect(main(page).getByRole("button", { name: `退席（${name}）` })).toBeVisible();
    }
    await press(page, "開会する");
    await page.waitForURL(/done=opened/);
    for (const category of await beginnings(page)) {
      await press(page, category);
      await page.waitForURL(/done=begun$/);
      await press(page, "現在の順位で賞を決定する");
      await page.waitForURL(/done=decided$/);
    }
    await accessible(page);
    await press(page, "閉会する");
    await page.waitForURL(/done=closed$/);
    const room = new URL(page.url()).pathname;
    await enterAs(page, SECOND);
    await page.goto(room);
    await press(page, "審査会の結果を確定する");
    await page.waitForURL(/done=confirmed$/);
  });

  await test.step("the winners are written about, and decided by two", async () => {
    await enterAs(page, OFFICER);
    await page.goto(routes.adminAwardResult(year));
    await press(page, "受賞者の一覧を作り始める");
    await page.waitForURL(/done=begun$/);
    const buttons = await main(page)
      .getByRole("button", { name: /の講評を保存する$/ })
      .allInnerTexts();
    expect(buttons.length).toBeGreaterThanOrEqual(3);
    for (const label of buttons) {
      await page.goto(routes.adminAwardResult(year));
      const form = page.locator("form").filter({ has: page.getByRole("button", { name: label, exact: true }) });
      await form.getByLabel("講評").fill("地域と企業の両方に、はっきりした成果を上げました。");
      await press(page, label);
      await page.waitForURL(/done=/);
    }
    await page.getByLabel("総評").fill("力作がそろいました。");
    await page.getByLabel("挨拶").fill("おめでとうございます。");
    await press(page, "総評などを保存する");
    await page.waitForURL(/done=saved$/);
    await press(page, "決定の承認を依頼する");
    await page.waitForURL(/done=proposed$/);
    expect((await page.request.get(routes.awardWinners(year))).status()).toBe(404);
    await enterAs(page, SECOND);
    await page.goto(routes.adminAwardResultDecide(year));
    await accessible(page);
    await page.getByLabel("決裁した人の役職").fill("内閣府特命担当大臣");
    await page.getByLabel("文書番号").fill("地創第1号");
    await page.getByLabel("決裁の日").fill(formatDate(new Date()));
    await press(page, "受賞者を決定する");
    await page.waitForURL(/done=decided$/);
  });

  await test.step("it is released at its moment, to everybody", async () => {
    await page.goto(routes.adminAwardResult(year));
    await page.getByLabel("発表の日時").fill(toJapanIso(new Date(Date.now() + 90_000)).slice(0, 16));
    await press(page, "発表の日時を決める");
    await page.waitForURL(/done=scheduled$/);
    await expect(async () => {
      expect((await page.request.get(routes.awardWinners(year))).status()).toBe(200);
    }).toPass({ timeout: 150_000 });
    await page.goto(routes.awardWinners(year));
    await accessible(page);
    await page.goto(routes.awardWinner(year, 1));
    await expect(main(page)).toContainText("地域と企業の両方に、はっきりした成果を上げました。");
    await accessible(page);
    const [told] = await askDatabase<{ count: string }>(
      `SELECT count(DISTINCT case_id) FROM mail WHERE template IN ('award-won', 'award-not-won')
       AND case_id IN (SELECT id FROM award_entry WHERE edition_id = $1)`,
      [editionId],
    );
    expect(Number(told?.count)).toBe(ENTRIES);
    for (const { seat, entry } of hidden) await seesNothingOf(clientOf(seated, seat), year, entry);
  });
});

/** The buttons of the items of the agenda in which prizes are decided, in its order. */
async function beginnings(page: Page): Promise<readonly string[]> {
  return main(page)
    .getByRole("button", { name: /^始める（.*賞の決定/ })
    .allInnerTexts();
}
