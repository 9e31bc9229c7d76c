import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { commandOf } from "./processes";

/** `DATA_DIR/run/<name>.json` says which processes are up, for a second start, for `doctor` and for the fault tests. */
export type RunName = "portal" | "web" | `web-${number}` | "worker" | "postgres";
const runSchema = z.object({ pid: z.number().int(), port: z.number().int().optional(), startedAt: z.string() });
export type RunFile = z.output<typeof runSchema>;

export function writeRunFile(dataDir: string, name: RunName, pid: number, port?: number): void {
  mkdirSync(join(dataDir, "run"), { recursive: true });
  const content = { pid, port, startedAt: new Date().toISOString() };
  writeFileSync(fileOf(dataDir, name), `${JSON.stringify(content)}\n`);
}

export function readRunFile(dataDir: string, name: RunName): RunFile | undefined {
  const file = fileOf(dataDir, name);
  if (!existsSync(file)) return undefined;
  return runSchema.safeParse(JSON.parse(readFileSync(file, "utf8") || "null")).data;
}

export function removeRunFile(dataDir: string, name: RunName): void {
  rmSync(fileOf(dataDir, name), { force: true });
}

/** The launcher that already uses this data folder, if it is alive. */
export function runningPortal(dataDir: string): RunFile | undefined {
  const found = readRunFile(dataDir, "portal");
  return found && found.pid !== process.pid && /lib\/server\/(start|portal)/.test(commandOf(found.pid))
    ? found
    : undefined;
}

function fileOf(dataDir: string, name: RunName): string {
  return join(dataDir, "run", `${name}.json`);
}
