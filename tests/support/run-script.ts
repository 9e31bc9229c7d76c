import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a script of tests/support beside the portal under test, by its real commands; answers with the last line it writes. */
export async function runScript(script: string, words: readonly string[]): Promise<string> {
  const options = ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "--import", "tsx"];
  const { stdout } = await run(process.execPath, [...options, `tests/support/${script}.ts`, ...words], {
    env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR ?? ".data/e2e", APP_ENV: "demo", LOG_LEVEL: "silent" },
  });
  return stdout.trim().split("\n").at(-1) ?? "";
}
