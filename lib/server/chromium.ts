import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Chromium without a window of its own; the same engine, and a third faster in the tests. */
const SHELL = "chromium-headless-shell";
const BROWSERS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * A browser for the e2e tests: as told, the shell on the path or from Debian, any other on the path, or Playwright's own
 * (then there is no path to give).
 */
export function findChromium(): string | undefined {
  const told = process.env.CHROMIUM_PATH;
  if (told) return told;
  const isDebian = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (onPath([SHELL]) === undefined && isDebian) {
    console.log("Installing Chromium …");
    run("apt-get", ["update", "-qq"]);
    install(SHELL);
    if (onPath([SHELL, ...BROWSERS]) === undefined) install("chromium");
  }
  const found = onPath([SHELL, ...BROWSERS]);
  if (found) return found;
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  return undefined;
}

/** The first of these names that any folder of the path has. */
function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

function install(browser: string): void {
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", browser, "fonts-noto-cjk"]);
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
