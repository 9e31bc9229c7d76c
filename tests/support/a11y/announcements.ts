import type { Page } from "@playwright/test";

const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output";

/** What a screen reader would be told of its own accord while `action` runs and for a moment after it. */
export async function announcements(
  page: Page,
  action: () => Promise<unknown>,
  settleMilliseconds = 1_500,
): Promise<readonly string[]> {
  const heard = await page.evaluateHandle((selector) => {
    const texts: string[] = [];
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const added = [...addedNodes].flatMap((node) =>
          node instanceof Element
            ? [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)]
            : [],
        );
        for (const region of [element?.closest(selector), ...added]) {
          const text = (region?.textContent ?? "").replace(/\s+/g, " ").trim();
          if (text !== "" && texts.at(-1) !== text) texts.push(text);
        }
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    return { texts, stop: () => observer.disconnect() };
  }, LIVE);
  await action();
  await page.waitForTimeout(settleMilliseconds);
  return heard.evaluate(({ texts, stop }) => {
    stop();
    return texts;
  });
}
