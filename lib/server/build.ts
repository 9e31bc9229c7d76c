import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "@/lib/env";
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

/**
 * Builds when a source has changed since the last build, or what finished pages say about the portal itself. Pages
 * prerender from the database, so it must be running.
 */
export async function buildIfNeeded(state: PublicationState, options: Options): Promise<void> {
  const sources = fingerprint(SOURCES);
  const site = siteOf(options.env);
  const built = readBuildRecord();
  if (built?.sources === sources && built.site === site) return;
  console.log("Building the pages (about a minute) …");
  await build(options);
  writeBuildRecord({ sources, site, ...state });
}

/** Pages name their own address, and a demo calls itself one. */
function siteOf(env: NodeJS.ProcessEnv): string {
  const { APP_ENV, BASE_URL, PORT } = parseEnv(env);
  return `${APP_ENV} ${BASE_URL ?? PORT}`;
}

async function build({ env, dataDir, signal }: Options): Promise<void> {
  const next = join("node_modules", "next", "dist", "bin", "next");
  const { succeeded, output } = await runNode([next, "build"], { env: { ...env, NODE_ENV: "production" }, signal });
  mkdirSync(join(dataDir, "logs"), { recursive: true });
  writeFileSync(join(dataDir, "logs", "build.log"), output);
  if (!succeeded) throw new Error(`The pages could not be built:\n${output.slice(-6000)}`);
}
