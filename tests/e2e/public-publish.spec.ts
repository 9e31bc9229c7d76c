import type { APIRequestContext, Page } from "@playwright/test";
import { acts } from "@/lib/declarations/acts";
import { routes } from "@/lib/routes";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { enterAs } from "@/tests/support/e2e-desk";

const officer = demoPerson("aoba@example.jp");

test("what the office publishes is read with the next request, and what it stops is gone with the next", async ({
  page,
  request,
}) => {
  const [number = ""] = await makeCases("ACCEPTED");
  expect(await seenOf(request, number)).toEqual({
    page: 404,
    badge: "確認できません",
    isListed: false,
    isInFile: false,
  });
  await enterAs(page, officer.name);

  await decide(page, number, "publish");
  expect(await seenOf(request, number)).toEqual({ page: 200, badge: "宣言中", isListed: true, isInFile: true });

  await page.goto(routes.adminDeclarationAct(number, "suspend"));
  await page.getByLabel(/理由/).fill("記載の内容を確かめるためです。");
  await decide(page, number, "suspend");

  expect(await seenOf(request, number)).toEqual({ page: 200, badge: "公開停止中", isListed: false, isInFile: false });
  await page.goto(routes.declaration(number));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("この宣言は、公開を停止しています");
  await expect(page.getByRole("main")).not.toContainText("みどり工房");
});

async function decide(page: Page, number: string, act: "publish" | "suspend"): Promise<void> {
  const address = routes.adminDeclarationAct(number, act);
  if (new URL(page.url()).pathname !== address) await page.goto(address);
  await page.getByRole("button", { name: "確認へ進む" }).click();
  await page.getByRole("button", { name: acts[act].label }).click();
  await page.waitForURL((url) => url.pathname === routes.adminDeclaration(number));
}

/** What the very next request finds, at every place where the public looks. */
async function seenOf(request: APIRequestContext, number: string) {
  const page = await request.get(routes.declaration(number));
  const badge = await (await request.get(routes.declarationBadge(number))).text();
  const list = await (await request.get(routes.declarations())).text();
  const file = await (await request.get(routes.openDataFile("declarations", "csv"))).text();
  return {
    page: page.status(),
    badge: /font-weight="700" text-anchor="middle"[^>]*>([^<]+)</.exec(badge)?.[1],
    isListed: list.includes(number),
    isInFile: file.includes(number),
  };
}
