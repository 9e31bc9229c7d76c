import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { LongFilesFirst } from "./tests/support/long-files-first";
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

export default defineConfig({
  ...shared,
  test: {
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongFilesFirst },
    projects: [
      { ...shared, test: { name: "unit", env, testTimeout: 30_000, include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      {
        ...shared,
        test: {
          name: "integration",
          env,
          include: ["tests/integration/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...left],
          globalSetup: ["tests/support/global-database.ts"],
          setupFiles: ["tests/support/database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The whole portal, hurt on purpose: `npm run faults`, never part of `npm test`.
      { ...shared, test: { name: "faults", include: ["tests/faults/**/*.test.ts"], fileParallelism: false } },
    ],
  },
});
