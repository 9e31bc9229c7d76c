import type { Page } from "@playwright/test";
import { addressKind } from "@/lib/address-kind";
import { downloads } from "@/lib/permission-matrix/register/downloads";
import { axe } from "./a11y/axe";
import { headings } from "./a11y/headings";
import { landmarks } from "./a11y/landmarks";
import { linkNames } from "./a11y/link-names";
import { reflow320 } from "./a11y/reflow";
import { Titles } from "./a11y/titles";
import { FRAMEWORK_SCRIPT } from "./framework-script";
import { htmlFaults } from "./valid-html";

const MOST_ADDRESSES = 600;
/** Pages made by one template differ in their data only: some of them stand for all. */
export type Examples = {
  readonly most?: 1 | 2;
  /** How many pages of each template were looked at before, by this walk and by those that share it. */
  readonly looked?: Map<string, number>;
  /** Of how many addresses of each template an answer is asked for; of all of them otherwise. */
  readonly asked?: number;
};

/** What somebody has picked, and from where a list goes on. */
const CARRIED = ["list", "o", "after"];

const STYLE = /<[^>]+\sstyle="/;

/** Words that somebody still works on: the desk tells them about a level of headings left out, and does not publish it. */
const UNFINISHED = /^\/admin\/contents\/[^/]+\/preview/;

export type Crawled = {
  readonly looked: readonly string[];
  readonly asked: readonly string[];
  readonly faults: readonly string[];
};

/**
 * Follows every link of ours, breadth first. Every address answers; of each template the first pages are looked at in the
 * browser, the very first also by axe. Addresses that do not begin with one of `within` are only asked.
 */
export async function crawl(
  page: Page,
  starts: readonly string[],
  within: readonly string[] = ["/"],
  { most = 2, looked: examples = new Map(), asked: askedMost = MOST_ADDRESSES }: Examples = {},
): Promise<Crawled> {
  const [titles, queue] = [new Titles(), [...starts]];
  const known = new Set(queue);
  const [looked, asked, faults]: [string[], string[], string[]] = [[], [], []];
  const complaints = listen(page);
  const askedOf = new Map<string, number>();

  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const template = templateOf(address);
    const number = (examples.get(template) ?? 0) + 1;
    examples.set(template, number);
    if (number > most || isFile(address) || !within.some((start) => address.startsWith(start))) {
      const times = (askedOf.get(template) ?? 0) + 1;
      askedOf.set(template, times);
      if (times > askedMost) continue;
      const { status } = await page.request.get(address).then((answer) => ({ status: answer.status() }));
      if (status >= 400) faults.push(`${status} from ${address}`);
      asked.push(address);
      continue;
    }
    faults.push(...(await look(page, address)));
    if (number === 1) faults.push(...(await faultOf(axe(page))));
    if (!page.url().includes("?")) faults.push(...(await faultOf(titles.add(page))));
    faults.push(...complaints.splice(0).map((complaint) => `console at ${address}: ${complaint}`));
    looked.push(address);
    for (const link of await linksOf(page)) {
      if (known.has(link) || isNarrowed(link) || known.size >= MOST_ADDRESSES) continue;
      known.add(link);
      queue.push(link);
    }
  }
  return { looked, asked, faults };
}

/** What holds on every page, whatever it shows. */
async function look(page: Page, address: string): Promise<readonly string[]> {
  const answer = await page.goto(address);
  const html = (await answer?.text()) ?? "";
  const isReading = ["document", "search"].includes(addressKind(new URL(page.url()).pathname));
  const faults = [
    ...((answer?.status() ?? 500) >= 400 ? [`${answer?.status()} from ${address}`] : []),
    ...(STYLE.test(html) ? [`a style attribute at ${address}: ${html.match(STYLE)?.[0]}`] : []),
    ...(isReading && FRAMEWORK_SCRIPT.test(html) ? [`a script at ${address}`] : []),
  ];
  faults.push(...(await htmlFaults(html)).map((fault) => `${fault} at ${address}`));
  const checks = [landmarks, linkNames, reflow320, ...(UNFINISHED.test(address) ? [] : [headings])];
  for (const check of checks) faults.push(...(await faultOf(check(page))));
  return faults;
}

/** All faults of a walk are told at its end, each in few lines. */
async function faultOf(check: Promise<unknown>): Promise<readonly string[]> {
  try {
    await check;
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const lines = message.replace(/\u001b\[\d+m/g, "").split("\n");
    return [
      lines
        .filter((line) => /^\+ {2}|^\w/.test(line) && !line.startsWith("expect("))
        .join(" ")
        .slice(0, 1_000),
    ];
  }
}

/** What the browser has to say: defects of scripts, things refused by the policy, things not found. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return complaints;
}

/** Choices of a search can be joined without end: one at a time stands for all. What it carries along, and from where it goes on, makes no other page. */
export function isNarrowed(address: string): boolean {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const isCarrying = CARRIED.some((name) => searchParams.has(name));
  return addressKind(pathname) === "search" && (searchParams.size > 1 || isCarrying);
}

/** The address without what changes from record to record. */
function templateOf(address: string): string {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const shape = pathname.replace(/\/([A-Z]-\d{4}-\w+|[0-9a-f-]{36}|\d+)(?=\/|$)/g, "/*");
  const places = shape
    .replace(/\/(prefectures|industries|items|audiences|ministries|kinds|topics|categories)\/[^/]+/, "/$1/*")
    .replace(/^\/(policies|case-studies|news|events|faq)\/[^/*]+$/, "/$1/*");
  return [places, ...new Set([...searchParams.keys()].sort())].join(" ");
}

/** Addresses that answer with a file, by the register: a browser keeps them instead of showing them. */
const FILES = Object.keys(downloads).flatMap((place) => {
  const path = place.match(/^GET (.*)/)?.[1];
  return path === undefined ? [] : [new RegExp(`^${path.replaceAll(".", "\\.").replace(/\[\w+\]/g, "[^/]+")}$`)];
});

function isFile(address: string): boolean {
  const { pathname } = new URL(address, "http://localhost");
  return addressKind(pathname) === "api" || FILES.some((file) => file.test(pathname));
}

async function linksOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter(
      ({ origin, protocol }) => origin === location.origin && protocol.startsWith("http"),
    );
    return [...new Set(links.map(({ pathname, search }) => pathname + search))];
  });
}
