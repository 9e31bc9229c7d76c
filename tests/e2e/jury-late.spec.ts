import { z } from "zod";
import { routes } from "@/lib/routes";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { main } from "@/tests/support/e2e-desk";
import { runScript } from "@/tests/support/run-script";

const madeSchema = z.object({
  roundId: z.uuid(),
  number: z.string(),
  cookie: z.object({ name: z.string(), value: z.string() }),
});

const OPINION = "取組の成果が、数字で示されている。";

test("a juror without script sees why nothing was done, and finds what was written when the time is over", async ({
  browser,
  baseURL,
}) => {
  const { roundId, number, cookie } = madeSchema.parse(JSON.parse(await runScript("scoring-script", [])));
  await withoutScript(browser, async (page) => {
    await page.context().addCookies([{ ...cookie, url: baseURL ?? "" }]);
    await page.goto(routes.jurySheet("ROUND", number));
    const fold = main(page).getByRole("group").filter({ hasText: "この応募の採点を棄権する" });

    await test.step("a folded form opens with its errors", async () => {
      await fold.getByText("この応募の採点を棄権する").click();
      await page.getByRole("button", { name: "棄権する" }).click();
      await expect(fold.getByRole("alert")).toContainText("棄権の理由を入力してください");
      await expect(page.getByLabel("棄権の理由")).toBeVisible();
    });

    await test.step("what comes after the closing comes back", async () => {
      await page.getByLabel("総合コメント").fill(OPINION);
      await askDatabase("UPDATE award_round SET closes_at = now() - interval '1 second' WHERE id = $1", [roundId]);
      await page.getByRole("button", { name: "保存する", exact: true }).click();
      await expect(main(page).getByRole("alert")).toContainText(
        "いまは採点を受け付けていないため、保存できませんでした",
      );
      await expect(page.getByLabel("総合コメント")).toHaveValue(OPINION);
    });

    await test.step("the page itself has nothing to write on then", async () => {
      await page.goto(routes.jurySheet("ROUND", number));
      await expect(main(page)).toContainText("いまは採点を受け付けていません");
      await expect(page.getByLabel("総合コメント")).toHaveCount(0);
      await expect(page.getByRole("button", { name: "棄権する" })).toHaveCount(0);
    });
  });
});
