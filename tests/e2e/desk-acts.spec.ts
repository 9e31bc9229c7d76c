import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { accessible, caseAddress, caseHead, enterAs, main, officers, openAct } from "@/tests/support/e2e-desk";

test.describe.configure({ timeout: 180_000 });

const STATES = [
  "SUBMITTED",
  "IN_REVIEW",
  "RETURNED",
  "ACCEPTED",
  "PUBLISHED",
  "CHANGE_SUBMITTED",
  "CHANGE_RETURNED",
  "SUSPENDED",
  "EXPIRED",
  "REFUSED",
  "WITHDRAWN",
  "CANCELLED",
] as const;

/** The page of an act is the same whatever state the case is in: the first of each is looked at by every check. */
const looked = new Set<string>();

test.describe("every act that a case offers has a page that is whole", () => {
  for (const state of STATES) {
    test(state, async ({ page }) => {
      const [number = ""] = await makeCases(state);
      await enterAs(page, officers.first);
      await page.goto(caseAddress(number));
      await accessible(page);
      const others = page.getByText("そのほかの操作");
      if ((await others.count()) > 0) await others.click();
      const acts = main(page).locator(`a[href^="${caseAddress(number)}/"]`);
      const addresses = await acts.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) {
        expect((await page.goto(address))?.status(), address).toBe(200);
        await expect(main(page)).not.toContainText("はできません");
        const act = address.slice(caseAddress(number).length);
        if (!looked.has(act)) await accessible(page);
        looked.add(act);
      }
    });
  }
});

test("a decision is made with the keyboard alone", async ({ page }) => {
  const [number = ""] = await makeCases("PUBLISHED");
  await enterAs(page, officers.first);
  await openAct(page, number, "suspend");
  await tabWalk(page);
  await page.getByLabel("公開を停止する理由").focus();
  await page.keyboard.type("内容を確認しています。");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^まだ実行していません/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "公開を停止する" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(caseHead(page)).toContainText("公開停止中");
  expect(await (await page.request.get(`/declarations/${number}`)).text()).toContain("停止");
});
