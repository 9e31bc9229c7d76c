import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { LongFilesFirst } from "./tests/support/long-files-first";
import { needOwnProcess } from "./tests/support/own-process";
import { WHOLE_ONLY_INTEGRATION } from "./tests/whole-only";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const empty = here("./tests/support/empty.ts");

/** Vite itself sets BASE_URL to "/"; everything else of the machine's environment must not reach a test. */
const env = {
  APP_ENV: "demo",
  BASE_URL: "http://localhost:3000",
  DATA_DIR: here("./node_modules/.cache/test-data"),
  LOG_LEVEL: "silent",
  SECRET: "a secret for tests, known to everyone",
  SMTP_URL: "",
  STORAGE_URL: "",
};

/** Set by `npm test`. */
const left =
  process.env.GATE === undefined ? [] : WHOLE_ONLY_INTEGRATION.map((name) => `tests/integration/${name}.test.ts`);

const shared = {
  resolve: { alias: { "@": here("."), "server-only": empty, "client-only": empty } },
};

const UNIT = "tests/unit/**/*.test.{ts,tsx}";
const INTEGRATION = "tests/integration/**/*.test.ts";
const unitAlone = needOwnProcess(UNIT);
const integrationAlone = needOwnProcess(INTEGRATION);

const unit = { env, testTimeout: 30_000 };
const integration = {
  env,
  globalSetup: ["tests/support/global-database.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};
const database = "tests/support/database.ts";
const sharing = "tests/support/shared-process.ts";
const without = (...files: (readonly string[])[]) => [...configDefaults.exclude, ...left, ...files.flat()];

export default defineConfig({
  ...shared,
  test: {
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        ...shared,
        test: {
          ...unit,
          name: "unit",
          include: [UNIT],
          exclude: without(unitAlone),
          isolate: false,
          setupFiles: [sharing],
        },
      },
      { ...shared, test: { ...unit, name: "unit-alone", include: [...unitAlone] } },
      {
        ...shared,
        test: {
          ...integration,
          name: "integration",
          include: [INTEGRATION],
          exclude: without(integrationAlone),
          isolate: false,
          setupFiles: [database, sharing],
        },
      },
      {
        ...shared,
        test: {
          ...integration,
          name: "integration-alone",
          include: [...integrationAlone],
          exclude: without(),
          setupFiles: [database],
        },
      },
      // The whole portal, hurt on purpose: `npm run faults`, never part of `npm test`.
      { ...shared, test: { name: "faults", include: ["tests/faults/**/*.test.ts"], fileParallelism: false } },
    ],
  },
});
