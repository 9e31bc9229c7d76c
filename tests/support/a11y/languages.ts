import type { Page } from "@playwright/test";
import { faultless } from "./record";

/** WCAG 3.1.2: a sentence in another language than its page is marked; names and single words need not be. */
export function languages(page: Page): Promise<void> {
  return faultless(page, "languages", () =>
    page.evaluate(() => {
      const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;
      const english = /(\b[A-Za-z]{2,}\b[ ,']+){4,}/;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const holder = node.parentElement;
        const text = (node.textContent ?? "").trim();
        if (!holder?.checkVisibility() || holder.closest("code, pre, kbd, samp, script, style, textarea")) continue;
        const language = holder.closest("[lang]")?.getAttribute("lang") ?? "";
        if (language === "ja" && english.test(text) && !japanese.test(text)) found.push(`English as Japanese: ${text}`);
        if (language === "en" && japanese.test(text)) found.push(`Japanese as English: ${text}`);
      }
      return found;
    }),
  );
}
