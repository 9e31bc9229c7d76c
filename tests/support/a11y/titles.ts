import { expect, type Page } from "@playwright/test";
import { recorded } from "./record";

const SITE = /地方創生テレワーク|Regional Revitalization Telework/;

/** Collects the titles of several pages: each is of the portal, tells its page, and belongs to it alone. */
export class Titles {
  readonly #addresses = new Map<string, string>();

  async add(page: Page): Promise<void> {
    const title = await page.title();
    await recorded(page, "titles", async () => this.note(title, page.url()));
  }

  note(title: string, address: string): void {
    expect(title, `title of ${address}`).toMatch(SITE);
    const other = this.#addresses.get(title);
    expect(
      other === undefined || other === address ? "" : other,
      `another page with the title ${title}, ${address}`,
    ).toBe("");
    this.#addresses.set(title, address);
  }
}
