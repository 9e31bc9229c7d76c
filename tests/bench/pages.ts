import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium } from "@/lib/server/chromium";

/** Four times slower than the machine, as the figure asks. */
const SLOW_DOWN = 4;
const TIMES = 3;
const DESK = { way: "/dev/personas", button: "青葉 みどりさんとして入る" } as const;
const MEMBER = { way: "/dev/personas", button: "緑川 めぐみさんとして入る" } as const;

type Measured = { readonly path: string; readonly as?: typeof DESK | typeof MEMBER; readonly press: string };

const PAGES: readonly Measured[] = [
  { path: "/declarations/apply", press: "main button:not([aria-hidden])" },
  { path: "/mypage", as: MEMBER, press: "main summary, header summary, main a" },
  { path: "/mypage/account", as: MEMBER, press: "main input, main summary, main a" },
  { path: "/admin", as: DESK, press: "header summary, main summary, main a" },
  { path: "/admin/declarations", as: DESK, press: "main input" },
];

/** As long as React may need to take over a page of the desk on such a processor. */
const AT_REST_MS = 2_500;

/**
 * P4: script on the wire, largest paint and the longest wait of a press, in Chromium on a slowed-down processor: a press as
 * soon as the page is loaded, while React still takes it over, and one at rest.
 */
export async function printPages(origin: string): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
  console.log(`\nP4 Pages with script, processor ${SLOW_DOWN} × slower`);
  try {
    for (const one of PAGES) await printPage(browser, origin, one);
  } finally {
    await browser.close();
  }
}

async function printPage(browser: Browser, origin: string, { path, as, press }: Measured): Promise<void> {
  const figures: Figures[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const page = await browser.newPage({ locale: "ja-JP" });
    if (as !== undefined) {
      await page.goto(origin + as.way);
      await page.getByRole("button", { name: as.button }).click();
      await page.waitForURL((url) => url.pathname !== as.way);
    }
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN });
    figures.push(await figuresOf(page, devtools, origin + path, press));
    await page.context().close();
  }
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const of = (name: keyof Figures) => middle(figures.map((figure) => figure[name]));
  const presses = `a press at once ${of("atOnce").toFixed(0)} ms, at rest ${of("atRest").toFixed(0)} ms`;
  const told = `script ${(of("scriptBytes") / 1000).toFixed(0)} KB  largest paint ${of("largestPaint").toFixed(0)} ms`;
  console.log(`  ${path.padEnd(24)} ${told}  ${presses}`);
}

type Figures = Readonly<Record<"scriptBytes" | "largestPaint" | "atOnce" | "atRest", number>>;

async function figuresOf(page: Page, devtools: CDPSession, url: string, press: string): Promise<Figures> {
  const scripts = new Map<string, boolean>();
  let scriptBytes = 0;
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  devtools.on("Network.responseReceived", ({ requestId, type }) => scripts.set(requestId, type === "Script"));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.get(requestId)) scriptBytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const largestPaint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
        setTimeout(() => resolve(0), 3_000);
      }),
  );
  const [loaded, atOnce] = [scriptBytes, await waitOfAPress(page, press)];
  await page.reload({ waitUntil: "networkidle" });
  await page.waitForTimeout(AT_REST_MS);
  return { scriptBytes: loaded, largestPaint, atOnce, atRest: await waitOfAPress(page, press) };
}

/** From the press to the next frame (the measure behind INP), milliseconds; what a press leads to is not followed. */
async function waitOfAPress(page: Page, selector: string): Promise<number> {
  await page.evaluate(() => {
    document.addEventListener("click", (event) => event.preventDefault(), { capture: true });
    const waits: number[] = [];
    Object.assign(window, { waits });
    const options = Object.assign({ type: "event" }, { durationThreshold: 16 });
    new PerformanceObserver((list) => waits.push(...list.getEntries().map(({ duration }) => duration))).observe(
      options,
    );
  });
  await page.locator(selector).filter({ visible: true }).first().click();
  await page.waitForTimeout(500);
  return page.evaluate(() => Math.max(16, ...(Reflect.get(window, "waits") ?? [])));
}
