import type { Page } from "@playwright/test";
import { faultless } from "./record";

/** WCAG 1.1.1, 1.2: pictures and drawings say what they show, file names do not count; sound, film and foreign frames are nowhere. */
export async function alternatives(page: Page): Promise<void> {
  await faultless(page, "alternatives", () => unnamedPictures(page));
  await faultless(page, "noMedia", () => media(page));
}

function unnamedPictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const images = [...document.querySelectorAll("img, input[type=image], area")].filter(seen).flatMap((image) => {
      const alt = image.getAttribute("alt");
      if (alt === null) return ["a picture without alt"];
      return /\.(png|jpe?g|gif|webp|svg)$|^(image|img|画像|写真|図)\d*$/i.test(alt.trim())
        ? [`a picture called ${alt}`]
        : [];
    });
    // A drawing that holds links is read link by link; any other one is one picture.
    const drawings = [...document.querySelectorAll("svg")]
      .filter((svg) => seen(svg) && svg.closest("[aria-hidden=true]") === null)
      .filter((svg) => {
        const ids = (svg.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
        const words = ids.map((id) => document.getElementById(id)?.textContent ?? "").join("");
        const name = words || svg.getAttribute("aria-label") || svg.querySelector("title")?.textContent || "";
        const isWhole = svg.getAttribute("role") === "img" || svg.querySelector("a[href]") !== null;
        return !isWhole || name.trim() === "";
      })
      .map((svg) => `a drawing without a name in 「${(svg.parentElement?.textContent ?? "").trim().slice(0, 24)}」`);
    return [...images, ...drawings];
  });
}

function media(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("audio, video, object, embed, iframe, canvas")].map(
      ({ tagName }) => `a ${tagName.toLowerCase()}`,
    ),
  );
}
