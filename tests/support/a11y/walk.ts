import type { Page } from "@playwright/test";
import { addressKind } from "@/lib/address-kind";
import { htmlFaults } from "@/tests/support/valid-html";
import { alternatives } from "./alternatives";
import { axe, type KnownContrast } from "./axe";
import { Consistency } from "./consistency";
import { forcedColors } from "./forced-colors";
import { headings } from "./headings";
import { labels, tables } from "./labels";
import { landmarks } from "./landmarks";
import { languages } from "./languages";
import { linkNames } from "./link-names";
import { onInput } from "./on-input";
import { sensoryWords, visualOrder } from "./order";
import { orientation } from "./orientation";
import { printView } from "./print-view";
import { authentication, inputPurpose } from "./purpose";
import { faultless } from "./record";
import { reducedMotion } from "./reduced-motion";
import { reflow320 } from "./reflow";
import { singleKeys, skipLink } from "./skip-link";
import { NOT_HERE, openedParts, sentEmpty } from "./states";
import { hoverContent, stillness } from "./stillness";
import { tabWalk } from "./tab-walk";
import { targets } from "./targets";
import { templateOf } from "./template";
import { textSpacing } from "./text-spacing";
import { Titles } from "./titles";
import { zoom200 } from "./zoom";

type Check = (page: Page) => Promise<unknown>;

/** Words that somebody still works on may leave out a level of headings: the desk tells them, and does not publish it. */
const UNFINISHED = "/admin/contents/[id]/preview";

/** Decided on the wide screen, where the same words stand on the same ground. */
const SCROLLED_AWAY: readonly KnownContrast[] = [
  { selector: "section[tabindex='0'] *", reason: "axe does not see what is scrolled out of its region." },
];

const LOOKED_AT: readonly Check[] = [
  ...[axe, landmarks, linkNames, labels, tables, alternatives, stillness, hoverContent, visualOrder, sensoryWords],
  ...[inputPurpose, authentication, languages, singleKeys, targets, orientation, reflow320, textSpacing, zoom200],
  ...[forcedColors, reducedMotion, skipLink, tabWalk, onInput],
];
const ON_A_PHONE: readonly Check[] = [(page) => axe(page, SCROLLED_AWAY), targets];
const OPENED: readonly Check[] = [axe, reflow320, targets];
const WITH_FAULTS: readonly Check[] = [sentEmpty, axe, headings, labels, reflow320, textSpacing];

const PHONE = { width: 375, height: 800 } as const;
const DESK = { width: 1280, height: 900 } as const;

/** Holds whole pages against the catalogue, in each state they have, and tells of all faults at the end. */
export class Walk {
  readonly faults: string[] = [];
  readonly seen = new Set<string>();
  readonly missed: string[] = [];
  readonly #titles = new Titles();
  readonly #consistency = new Consistency();

  /** `template` is what has to come up; who is led elsewhere has not seen it. */
  async visit(page: Page, template: string, address: string): Promise<void> {
    try {
      await this.#visit(page, template, address);
    } catch (error) {
      this.faults.push(`${template}: ${firstWords(error)}`);
    }
  }

  async #visit(page: Page, template: string, address: string): Promise<void> {
    await page.setViewportSize(DESK);
    const answer = await page.goto(address);
    if (
      templateOf(new URL(page.url()).pathname) !== template ||
      answer === null ||
      !isWhole(answer.status(), template)
    ) {
      this.missed.push(`${template} (${answer?.status()} at ${new URL(page.url()).pathname})`);
      return;
    }
    const html = await answer.text();
    const isReading = ["document", "search"].includes(addressKind(new URL(page.url()).pathname));
    const checks: readonly Check[] = [
      () => faultless(page, "validHtml", () => htmlFaults(html)),
      ...(template === UNFINISHED ? [] : [headings]),
      ...(isReading ? [printView] : []),
      ...LOOKED_AT,
      () => this.#titles.add(page),
      () => this.#consistency.add(page),
    ];
    await this.#hold(page, template, checks);
    await page.setViewportSize(PHONE);
    await this.#hold(page, `${template} on a phone`, isReading ? [...ON_A_PHONE, tabWalk] : ON_A_PHONE);
    await page.setViewportSize(DESK);
    if (await openedParts(page)) await this.#hold(page, `${template} opened`, OPENED);
    if (!isReading) await this.#hold(page, `${template} with faults`, WITH_FAULTS);
    this.seen.add(template);
  }

  async #hold(page: Page, where: string, checks: readonly Check[]): Promise<void> {
    for (const check of checks) {
      try {
        if ((await check(page)) === NOT_HERE) return;
      } catch (error) {
        this.faults.push(`${where}: ${firstWords(error)}`);
      }
    }
  }
}

function isWhole(status: number, template: string): boolean {
  return status < 400 || template.startsWith("/problems") || template === "404";
}

function firstWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message.replace(/\u001b\[\d+m/g, "").split("\n");
  return lines
    .filter((line) => /^\+ {2}|^\w/.test(line) && !line.startsWith("expect("))
    .join(" ")
    .slice(0, 1_500);
}

/** What a walk has seen and what it was not let to. */
export function told({ seen, missed, faults }: Walk): string {
  return [`${seen.size} pages looked at, ${faults.length} faults`, ...missed.map((one) => `  not seen: ${one}`)].join(
    "\n",
  );
}
