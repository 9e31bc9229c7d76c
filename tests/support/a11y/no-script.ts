import type { Browser, Page } from "@playwright/test";

/**
 * A page in a browser that runs no script, with everything else as the test has it; closed when the work is done. Axe needs
 * a timer and so does not run in it.
 */
export async function withoutScript<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
