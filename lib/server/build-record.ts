import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

export const BUILD_RECORD = join(".next", "portal-build.json");

/** What the pages in `.next` were made from. */
const recordSchema = z.object({ sources: z.string(), site: z.string(), database: z.string(), publication: z.string() });
export type BuildRecord = z.output<typeof recordSchema>;

export function readBuildRecord(): BuildRecord | undefined {
  return existsSync(BUILD_RECORD)
    ? recordSchema.safeParse(JSON.parse(readFileSync(BUILD_RECORD, "utf8"))).data
    : undefined;
}

export function writeBuildRecord(record: BuildRecord): void {
  writeFileSync(BUILD_RECORD, JSON.stringify(record));
}
