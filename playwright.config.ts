import { defineConfig, devices } from "@playwright/test";
import { CLIENT, providerPort } from "./tests/support/oidc/client";
import { WHOLE_ONLY_FILES, wholeOnlyTitles } from "./tests/whole-only";

const port = Number(process.env.E2E_PORT ?? 3210);
const origin = `http://localhost:${port}`;
const report = process.env.E2E_REPORT;
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Set by `npm test`; whoever names a file at a desk gets all of it. */
const left =
  process.env.GATE === undefined
    ? {}
    : { testIgnore: WHOLE_ONLY_FILES.map((name) => `**/${name}.spec.ts`), grepInvert: [...wholeOnlyTitles] };

/** The real portal, built and with demo data, started once; nothing of a page is recorded. */
export default defineConfig({
  outputDir: "test-results/e2e",
  workers: 2,
  // A slow machine of CI gets up to two more tries, which its report names; at a desk nothing is tried twice.
  retries: process.env.CI === undefined ? 0 : 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    baseURL: origin,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    trace: "off",
    screenshot: "off",
    video: "off",
    // Without a graphics card frames come faster, and surely, from the software compositor; a walk by keyboard waits for them.
    launchOptions: { executablePath, args: ["--no-sandbox", "--disable-gpu"] },
  },
  projects: [
    {
      name: "desktop",
      testDir: "tests/e2e",
      ...left,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
    // Reads what the portal has written down while all the others ran.
    { name: "afterwards", testDir: "tests/e2e-afterwards", dependencies: ["desktop"] },
    // Sends no page of ours would send; they need no browser. `npm run hostile`, until all of it holds.
    ...(process.env.HOSTILE === undefined ? [] : [{ name: "hostile", testDir: "tests/hostile" }]),
  ],
  webServer: {
    command: "node lib/server/start.mjs",
    url: `${origin}/api/ready`,
    timeout: 600_000,
    // While developing, a portal that already runs may be tested.
    reuseExistingServer: process.env.E2E_REUSE !== undefined,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    env: {
      PORT: String(port),
      BASE_URL: origin,
      DATA_DIR: process.env.E2E_DATA_DIR ?? ".data/e2e",
      APP_ENV: "demo",
      // A provider that only the test of it starts; the portal asks it nothing before somebody goes there.
      MINISTRY_OIDC_ISSUER: `http://localhost:${providerPort(port)}`,
      MINISTRY_OIDC_CLIENT_ID: CLIENT.id,
      MINISTRY_OIDC_CLIENT_SECRET: CLIENT.secret,
      GBIZID_ISSUER: `http://localhost:${providerPort(port)}`,
      GBIZID_CLIENT_ID: `${CLIENT.id}-gbizid`,
      GBIZID_CLIENT_SECRET: CLIENT.secret,
    },
  },
});
