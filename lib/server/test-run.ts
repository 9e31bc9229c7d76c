import { mkdirSync, rmSync } from "node:fs";
import { findChromium } from "./chromium";
import { generateClientIfNeeded } from "./generate";
import { type Count, readPlaywrightReport, readVitestReport } from "./test-reports";
import { cleanEnvironment, runStep, runStepAside } from "./test-step";

/**
 * `npm test`: lint, unused code, types, unit, integration, build, e2e. `--quick` stops before everything that needs a database;
 * `--whole` (`npm run test:whole`) takes in what tests/whole-only.ts names.
 */
const quick = process.argv.includes("--quick");
const whole = process.argv.includes("--whole");
const reports = "test-results";
const e2eData = ".data/e2e";
const GATE = { GATE: "1", WALK_STEPS: "600" };
const env: NodeJS.ProcessEnv = { ...cleanEnvironment(process.env), ...(whole ? {} : GATE) };

async function main(): Promise<void> {
  mkdirSync(reports, { recursive: true });
  generateClientIfNeeded();
  const counts = [...(await Promise.all([lint(), unusedCode(), types()])), await vitest("unit")];
  if (!quick) counts.push(await vitest("integration"), ...(await browser()));

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

async function lint(): Promise<Count> {
  return once(await runStepAside("lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."], env));
}

/** Files, exports and dependencies that nothing uses; `knip.jsonc` names what is started by path. */
async function unusedCode(): Promise<Count> {
  return once(await runStepAside("unused code", ["node_modules/knip/bin/knip.js", "--no-progress"], env));
}

async function types(): Promise<Count> {
  const typegen = await runStepAside("route types", ["node_modules/next/dist/bin/next", "typegen"], env);
  return once(typegen && (await runStepAside("types", ["node_modules/typescript/bin/tsc", "--noEmit"], env)));
}

async function vitest(project: "unit" | "integration"): Promise<Count> {
  const file = `${reports}/${project}.json`;
  rmSync(file, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  // With it, the files of that kind that have a process of their own.
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", `${project}*`, "--passWithNoTests", ...reporters];
  return readVitestReport(file, await runStep(project, args, env));
}

async function browser(): Promise<readonly Count[]> {
  rmSync(e2eData, { recursive: true, force: true });
  const portal = ["--import", "tsx", "lib/server/portal.ts", "--build-only"];
  const built = await runStep("build", portal, { ...env, DATA_DIR: e2eData, PORT: env.E2E_PORT ?? "3210" });
  if (!built) return [once(false)];

  const file = `${reports}/e2e.json`;
  rmSync(file, { force: true });
  const own = { ...env, CHROMIUM_PATH: findChromium(), E2E_DATA_DIR: e2eData, E2E_REPORT: file };
  const args = ["node_modules/@playwright/test/cli.js", "test", "--pass-with-no-tests"];
  return [once(true), readPlaywrightReport(file, await runStep("e2e", args, own))];
}

function once(succeeded: boolean): Count {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

await main();
