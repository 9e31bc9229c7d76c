import { execFileSync } from "node:child_process";
import { appConnectionString } from "@/lib/db/roles";
import { routes } from "@/lib/routes";
import { rememberedSecret } from "@/lib/server/keys";
import { PortalUnderTest } from "@/tests/support/portal";
import { measure, printTable } from "./measure";
import { measureReading } from "./reading";
import { weigh } from "./weight";

/** `npm run bench [declarations] [offices]`: figures as ratios of one run; nothing here fails for being slow. */
const CASES = Number(process.argv[2] ?? 10_000);
const OFFICES = Number(process.argv[3] ?? CASES);
const PORT = 3390;
const CHOICES = [
  ["prefecture", "20"],
  ["lodging", "1"],
  ["tokyo", "180"],
] as const;
const portal = new PortalUnderTest(PORT);

try {
  await portal.start();
  console.log(`Adding ${CASES} declarations and ${OFFICES} offices …`);
  addCases();
  const env = databaseOf();
  // What follows connects while it is loaded, so that it is loaded once the database stands.
  Object.assign(process.env, env);
  const { measurePlans } = await import("./plans");
  const { measureSubmits } = await import("./submits");
  const { printImport } = await import("./imports");
  const { printAssignments } = await import("./awards/assignment");

  await printWeights();
  await measureReading(portal, PORT, env);
  await printSearches();
  console.log(`\nDatabase alone, ${CASES} declarations and ${OFFICES} offices`);
  await measurePlans(portal.ownerUrl());

  printTable("P5 Writing", [await measureSubmits()]);
  await printImport();
  await printAssignments();
} finally {
  await portal.stop();
}
process.exit(0);

function addCases(): void {
  const options = ["--conditions=react-server", "--import", "tsx", "lib/server/seed-more.ts"];
  const env = { ...process.env, DATA_DIR: portal.dataDir };
  execFileSync(process.execPath, [...options, "--declarations", String(CASES), "--offices", String(OFFICES)], {
    env,
    stdio: "inherit",
  });
}

/** What another process needs to read the same database. */
function databaseOf(): NodeJS.ProcessEnv {
  const secret = rememberedSecret(portal.dataDir);
  const url = appConnectionString(portal.ownerUrl(), secret);
  return { ...process.env, DATA_DIR: portal.dataDir, SECRET: secret, DATABASE_APP_URL: url };
}

async function printWeights(): Promise<void> {
  console.log("\nP2 Weight on the wire, compressed (bytes)");
  for (const path of [
    "/",
    "/about",
    "/policies",
    "/news",
    "/statistics",
    "/declarations",
    "/offices",
    "/declarations/apply",
  ]) {
    const { html, css, script, requests } = await weigh(portal.origin, path);
    console.log(`  ${path.padEnd(24)} html ${html}  css ${css}  script ${script}  requests ${requests}`);
  }
}

async function printSearches(): Promise<void> {
  const words = encodeURIComponent("高原");
  printTable("P3 Search", [
    await measure("whole site, two characters", `${portal.origin}/search?q=${words}`),
    await measure("declarations, two characters", `${portal.origin}/declarations/search?q=${words}`),
    await measure("offices, two characters", `${portal.origin}${routes.officeSearch([["q", "高原"]])}`),
    await measure("offices, choices and counts", `${portal.origin}${routes.officeSearch(CHOICES)}`),
  ]);
  console.log("  (asked again and again: found once in half a minute; each of 50 other words, one after the other:)");
  const begun = performance.now();
  for (let index = 0; index < 50; index += 1) await (await fetch(`${portal.origin}/search?q=第${index}事業所`)).text();
  console.log(
    `  whole site, a word nobody asked for before${" ".repeat(15)}${((performance.now() - begun) / 50).toFixed(0)} ms each`,
  );
}
