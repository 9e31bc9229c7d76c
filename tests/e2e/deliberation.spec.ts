import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { z } from "zod";
import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { toJapanIso } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { expect, test } from "@/tests/support/e2e";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";
import { runScript } from "@/tests/support/run-script";

const [OFFICER, SECOND] = ["誉 さくら", "司 まもる"] as const;

const yearSchema = z.object({
  year: z.number(),
  jurors: z.array(z.object({ name: z.string(), email: z.string(), secret: z.string() })),
  numbers: z.array(z.string()),
});

type Juror = z.output<typeof yearSchema>["jurors"][number];

test.describe.configure({ timeout: 420_000 });
test.use({ actionTimeout: 20_000, navigationTimeout: 30_000 });

/** Each from an address of its own, and the last of the members without script. */
async function signedIn(browser: Browser, juror: Juror, place: number): Promise<Page> {
  const extraHTTPHeaders = { "x-forwarded-for": `198.51.100.${60 + place}` };
  const context = await browser.newContext({ extraHTTPHeaders, javaScriptEnabled: place !== 2 });
  const page = await context.newPage();
  await page.goto(routes.signIn(routes.jury()));
  await page.getByLabel("メールアドレス").fill(juror.email);
  await page.getByLabel("パスワード", { exact: false }).first().fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "次へ進む" }).click();
  await page.getByLabel("確認コード").fill(new TOTP({ secret: juror.secret }).generate());
  await page.getByRole("button", { name: "サインインする" }).click();
  await page.waitForURL("/jury");
  return page;
}

const press = (page: Page, name: string | RegExp) => main(page).getByRole("button", { name }).first().click();
const done = (page: Page, word: string) => page.waitForURL(new RegExp(`done=${word}$`));

/** The record that is to be published, handed to the script that knows nothing of the portal. */
function redone(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "draw-")), "record");
  writeFileSync(file, text);
  return execFileSync(process.execPath, ["lib/awards/deliberation/redo-draw.mjs", file], { encoding: "utf8" });
}

test("five jurors, two of them in conflict, deliberate from the frozen list to a confirmed result", async ({
  page,
  browser,
}) => {
  const { year, jurors, numbers } = yearSchema.parse(JSON.parse(await runScript("award-meeting-script", [])));
  const members: Page[] = [];
  for (const [place, juror] of jurors.entries()) members.push(await signedIn(browser, juror, place));
  const [chair, second, third] = members;
  if (chair === undefined || second === undefined || third === undefined) throw new Error("Nobody is there.");
  const room = `/admin/awards/${year}/deliberation/1`;

  await test.step("the desk prepares and convenes", async () => {
    await enterAs(page, OFFICER);
    await page.goto(`/admin/awards/${year}/deliberation`);
    await accessible(page);
    await page.getByLabel("開催の日時").fill(toJapanIso(new Date(Date.now() + 3_600_000)).slice(0, 16));
    await page.getByLabel("場所").fill("中央合同庁舎第8号館 会議室");
    await page.getByLabel("「地方創生テレワーク促進支援」部門").check();
    await press(page, "審査会を準備する");
    await done(page, "prepared");
    await press(page, "順位を固定して招集する");
    await done(page, "convened");
    await expect(main(page)).toContainText("固定した順位のSHA-256");
    await accessible(page);
  });

  await test.step("everybody arrives, and the meeting is opened", async () => {
    for (const { name } of jurors) {
      const arrive = main(page).getByRole("button", { name: `出席（${name}）` });
      const leave = main(page).getByRole("button", { name: `退席（${name}）` });
      // The page that the last press led to may still be taking the place of the one before it.
      await expect(async () => {
        if (await arrive.isVisible()) await arrive.click();
        await expect(leave).toBeVisible({ timeout: 5_000 });
      }).toPass();
    }
    await press(page, "開会する");
    await done(page, "opened");
  });

  await test.step("those in conflict leave by themselves, and read not a word of the item", async () => {
    await press(page, /^始める（.*同順位/);
    await done(page, "begun");
    await accessible(page);
    for (const barred of members.slice(3)) {
      await barred.goto(routes.juryDeliberation());
      await expect(main(barred)).toContainText("席を外してください");
      const text = await barred.content();
      expect(numbers.filter((number) => text.includes(number))).toEqual([]);
      await accessible(barred);
    }
    await second.goto(routes.juryDeliberation());
    await expect(main(second)).toContainText(numbers[1] ?? "");
    await accessible(second);
  });

  await test.step("equals are put in order by criterion, chair and a draw announced before", async () => {
    await press(page, /の順を決め始める$/);
    await done(page, "tieStarted");
    const fixedAt = Date.now();
    await chair.goto(routes.juryDeliberation());
    await chair.getByLabel("決めずに、次の決め方に進む").check();
    await main(chair).locator('textarea[name="reason"]').fill("優劣を付けがたいため、抽選とする。");
    await accessible(chair);
    await press(chair, "決定する");
    await done(chair, "decided");
    await page.goto(room);
    const nextMinute = Math.ceil(fixedAt / 60_000) * 60_000;
    await page.waitForTimeout(Math.max(0, nextMinute - Date.now()) + 1_500);
    await page.getByLabel("公表値").fill("３９，０９８．６８");
    await page.getByLabel("公表された日時").fill(toJapanIso(new Date(nextMinute)).slice(0, 16));
    await press(page, "公表値を記録する");
    await done(page, "drawn");
    await press(page, "この順に決める");
    await done(page, "settled");
    const link = main(page).getByRole("link", { name: /^抽選の記録/ });
    const draw = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(redone(await draw.text())).toContain("一致しました");
  });

  await test.step("the prizes are voted on in secret, decided, and the meeting is closed", async () => {
    await press(page, /^始める（.*賞の決定/);
    await done(page, "begun");
    await page.getByLabel("投票にかけること").fill("原案どおり決定する");
    await press(page, "無記名投票を始める");
    await done(page, "ballotOpened");
    for (const [place, member] of members.entries()) {
      await member.goto(routes.juryDeliberation());
      if ((await main(member).innerText()).includes("席を外してください")) continue;
      await member.getByLabel(place === 1 ? "反対" : "賛成").check();
      await press(member, "投票する");
      await done(member, "voted");
      await expect(main(member)).toContainText("投票しました。締め切られるまで");
    }
    await page.goto(room);
    await accessible(page);
    await press(page, "締め切って集計する");
    await done(page, "counted");
    await expect(main(page)).toContainText("結果は可決");
    await press(page, "現在の順位で賞を決定する");
    await done(page, "decided");
    await press(page, "閉会する");
    await done(page, "closed");
    await expect(main(page).getByRole("button", { name: "審査会の結果を確定する" })).toHaveCount(0);
  });

  await test.step("a second officer confirms, and the winners are on the list", async () => {
    await page.goto(`/admin/awards/${year}/result`);
    await press(page, "受賞者の一覧を作り始める");
    await done(page, "begun");
    await expect(main(page)).toContainText("第1回審査会の結果が確定していません");
    await enterAs(page, SECOND);
    await page.goto(room);
    await press(page, "審査会の結果を確定する");
    await done(page, "confirmed");
    const certificate = await page.request.get(`${room}/certificate.json`);
    const text = await certificate.text();
    expect(redone(text)).toContain("一致しました");
    for (const { name, email } of jurors) {
      expect(text).not.toContain(email);
      expect(text).not.toContain(name);
    }
    await page.goto(`${room}/minutes?for=public`);
    await expect(main(page)).toContainText("無記名投票");
    await accessible(page);
    await page.goto(`/admin/awards/${year}/result`);
    await press(page, "審査会の決定を一覧に入れる");
    await done(page, "filled");
    await expect(main(page)).toContainText(numbers[0] ?? "");
    await accessible(page);
  });
});
