import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { appConnectionString } from "@/lib/db/roles";
import { startEmbeddedDatabase } from "./embedded-database";
import type { Settings } from "./portal-environment";
import { isAlive } from "./processes";
import { Refusal } from "./refusal";
import { readRunFile } from "./run-files";

/**
 * For commands beside the portal: points this process at its database — the configured one, the one that a running portal
 * started, or the embedded one, started for as long as `work` takes.
 */
export async function withStandingDatabase<T>(settings: Settings, work: () => Promise<T>): Promise<T> {
  const started = needsStart(settings) ? await startEmbeddedDatabase(existingFolder(settings)) : undefined;
  try {
    const ownerUrl = settings.DATABASE_URL ?? started?.ownerUrl ?? runningUrl(settings);
    process.env.DATABASE_APP_URL = settings.DATABASE_APP_URL ?? appConnectionString(ownerUrl, settings.SECRET);
    process.env.SECRET = settings.SECRET;
    return await work();
  } finally {
    await started?.stop();
  }
}

function needsStart({ DATABASE_URL, DATA_DIR }: Settings): boolean {
  return DATABASE_URL === undefined && !isAlive(readRunFile(DATA_DIR, "postgres")?.pid ?? 0);
}

function existingFolder({ DATA_DIR }: Settings): string {
  const folder = join(DATA_DIR, "postgres");
  if (!existsSync(folder)) throw new Refusal(`There is no database under ${DATA_DIR}: run \`npm start\` first.`);
  return folder;
}

function runningUrl({ DATA_DIR }: Settings): string {
  const { port } = readRunFile(DATA_DIR, "postgres") ?? {};
  const password = readFileSync(join(DATA_DIR, "postgres", "owner-password"), "utf8").trim();
  return `postgresql://portal_owner:${password}@127.0.0.1:${port}/portal`;
}
