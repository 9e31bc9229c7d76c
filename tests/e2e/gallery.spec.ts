import { axe } from "@/tests/support/a11y/axe";
import { forcedColors } from "@/tests/support/a11y/forced-colors";
import { reducedMotion } from "@/tests/support/a11y/reduced-motion";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { textSpacing } from "@/tests/support/a11y/text-spacing";
import { zoom200 } from "@/tests/support/a11y/zoom";
import { test } from "@/tests/support/e2e";

const CHECKS = { axe, reflow320, textSpacing, zoom200, tabWalk, forcedColors, reducedMotion };

/** Every piece of the design in every state it has. */
const FRAMES = ["", "/form", "/confirmation", "/reading", "/staff", "/error"];

for (const frame of FRAMES) {
  test(`the gallery at /dev/components${frame} holds every check`, async ({ page }) => {
    await page.goto(`/dev/components${frame}`);

    for (const [name, check] of Object.entries(CHECKS)) {
      await test.step(name, async () => {
        await check(page);
      });
    }
  });
}
