import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "@/lib/env";
import { type BuildRecord, readBuildRecord, writeBuildRecord } from "./build-record";
import { fingerprint } from "./fingerprint";
import type { PublicationState } from "./publication-state";
import { Refusal } from "./refusal";
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
 * prerender from the database, so it must be running; from the primary, of which the record of the build speaks.
 */
export async function buildIfNeeded(state: PublicationState, options: Options): Promise<void> {
  const wanted = wantedBuild(options.env);
  if (isBuilt(wanted)) return;
  console.log("Building the pages (about a minute) …");
  await build(options);
  writeBuildRecord({ ...wanted, ...state });
}

/** For a tree that is built once and started in many places, where nothing may be written. */
export function requireBuild(env: NodeJS.ProcessEnv): void {
  if (isBuilt(wantedBuild(env))) return;
  throw new Refusal(
    "This tree is not built for these settings: run `node lib/server/start.mjs --build-only` with the same APP_ENV and BASE_URL first.",
  );
}

type WantedBuild = Pick<BuildRecord, "sources" | "site">;

function wantedBuild(env: NodeJS.ProcessEnv): WantedBuild {
  return { sources: fingerprint(SOURCES), site: siteOf(env) };
}

function isBuilt({ sources, site }: WantedBuild): boolean {
  const built = readBuildRecord();
  return built?.sources === sources && built.site === site;
}

/** Pages name their own address, and a demo calls itself one. */
function siteOf(env: NodeJS.ProcessEnv): string {
  const { APP_ENV, BASE_URL, PORT } = parseEnv(env);
  return `${APP_ENV} ${BASE_URL ?? `http://localhost:${PORT}`}`;
}

async function build({ env, dataDir, signal }: Options): Promise<void> {
  const next = join("node_modules", "next", "dist", "bin", "next");
  const { DATABASE_REPLICA_URL: _behind, ...primary } = env;
  const { succeeded, output } = await runNode([next, "build"], { env: { ...primary, NODE_ENV: "production" }, signal });
  mkdirSync(join(dataDir, "logs"), { recursive: true });
  writeFileSync(join(dataDir, "logs", "build.log"), output);
  if (!succeeded) throw new Error(`The pages could not be built:\n${output.slice(-6000)}`);
}
