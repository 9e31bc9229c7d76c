import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf, isAlive, pause } from "./processes";

/** Pid of the server that owns a data folder, as its own file says. */
export function postmasterPid(data: string): number {
  const file = join(data, "postmaster.pid");
  return existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) || 0 : 0;
}

/**
 * After `kill -9` or a restarted container the pid file may name nothing, a stranger (then PostgreSQL would refuse to
 * start), or our own old server that is about to end.
 */
export async function clearLeftovers(data: string): Promise<void> {
  const pid = postmasterPid(data);
  if (pid === 0) return;
  if (!commandOf(pid).includes(data)) {
    rmSync(join(data, "postmaster.pid"), { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  for (let waited = 0; isAlive(pid) && waited < 10_000; waited += 100) await pause(100);
  if (isAlive(pid)) process.kill(pid, "SIGQUIT");
}
