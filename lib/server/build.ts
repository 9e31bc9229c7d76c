import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBuildRecord, writeBuildRecord } from "./build-record";
import { fingerprint } from "./fingerprint";
import type { PublicationState } from "./publication-state";
import { runNode } from "./run-node";

const SOURCES = [
  "app/**/*",
  "components/**/*",
  "lib/**/*.{ts,tsx,json}",
  "public/**/*",
  "*.config.{ts,mjs}",
  "package-lock.json",
  "node_modules/.package-lock.json",
];

type Options = { readonly env: NodeJS.ProcessEnv; readonly dataDir: string; readonly signal: AbortSignal };

/** Builds when a source has changed since the last build. Pages prerender from the database, so it must be running. */
export async function buildIfNeeded(state: PublicationState, options: Options): Promise<void> {
  const sources = fingerprint(SOURCES);
  if (readBuildRecord()?.sources === sources) return;
  console.log("Building the pages (about a minute) …");
  await build(options);
  writeBuildRecord({ sources, ...state });
}

async function build({ env, dataDir, signal }: Options): Promise<void> {
  const next = join("node_modules", "next", "dist", "bin", "next");
  const { succeeded, output } = await runNode([next, "build"], { env: { ...env, NODE_ENV: "production" }, signal });
  mkdirSync(join(dataDir, "logs"), { recursive: true });
  writeFileSync(join(dataDir, "logs", "build.log"), output);
  if (!succeeded) throw new Error(`The pages could not be built:\n${output.slice(-6000)}`);
}
