import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, milliseconds));
}

export function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The command line of a process, empty when there is none. Linux without `ps` is common in containers. */
export function commandOf(pid: number): string {
  if (!isAlive(pid)) return "";
  if (existsSync("/proc/self/cmdline")) return readIfThere(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
  return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
