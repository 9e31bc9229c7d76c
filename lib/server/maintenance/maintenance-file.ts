import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Procedures are closed from `from` until somebody opens them again; `until` is what visitors are told, undefined: not known. */
export type Maintenance = { readonly from: Date; readonly until: Date | undefined };

const fileSchema = z.object({ from: z.coerce.date(), until: z.coerce.date().optional() });

const fileOf = (dataDir: string) => join(dataDir, "maintenance.json");

/** A file of the machine, so that it works while the database is away. One that cannot be read counts as switched on. */
export function readMaintenance(dataDir: string): Maintenance | undefined {
  const file = fileOf(dataDir);
  if (!existsSync(file)) return undefined;
  try {
    const { from, until } = fileSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    return { from, until };
  } catch {
    return { from: new Date(0), until: undefined };
  }
}

/** In one step: no reader meets half a file. */
export function writeMaintenance(dataDir: string, maintenance: Maintenance): void {
  mkdirSync(dataDir, { recursive: true });
  const file = fileOf(dataDir);
  writeFileSync(`${file}.new`, `${JSON.stringify(maintenance)}\n`);
  renameSync(`${file}.new`, file);
}

export function removeMaintenance(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
}
