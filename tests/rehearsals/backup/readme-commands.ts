import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Refusal } from "@/lib/server/refusal";

/** The commands that the README gives under a heading of its runbook, word for word: the lines of the first block of shell. */
export function readmeCommands(heading: string, file = "README.md"): string {
  const [, part] = readFileSync(file, "utf8").split(`\n- **${heading}**`);
  const block = /```sh\n([\s\S]*?)```/.exec(part?.split("\n- **")[0] ?? "")?.[1];
  if (block === undefined) throw new Refusal(`${file} has no commands under “${heading}”.`);
  return block.replaceAll(/^ +/gm, "");
}

/** Runs them in one shell, as somebody would who pastes them, and stops at the first that does not succeed. */
export function runCommands(commands: string, env: Readonly<Record<string, string>>): void {
  execFileSync("bash", ["-euo", "pipefail", "-c", commands], { env: { ...process.env, ...env }, stdio: "inherit" });
}
