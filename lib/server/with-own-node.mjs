import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ownNode } from "./install.mjs";

const QUIET = ["--disable-warning=ExperimentalWarning", "--disable-warning=DEP0205"];

/** Runs a TypeScript file on the project's own Node: in this process if it is that Node already, else in a child. */
export async function runWithOwnNode(file) {
  if (realpathSync(process.execPath) === realpathSync(ownNode)) {
    await import("tsx");
    await import(pathToFileURL(resolve(file)).href);
    return;
  }
  const args = [...QUIET, "--import", "tsx", file, ...process.argv.slice(2)];
  const child = spawn(resolve(ownNode), args, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}
