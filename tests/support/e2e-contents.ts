import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Something invented of the desk, published in the portal under test, now or at a moment; answers with its status. */
export async function publishContent(kind: string, answers: object, at?: Date): Promise<string> {
  const options = ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "--import", "tsx"];
  const words = ["tests/support/content-script.ts", kind, JSON.stringify(answers), at?.toISOString() ?? ""];
  const { stdout } = await run(process.execPath, [...options, ...words], {
    env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR ?? ".data/e2e", APP_ENV: "demo", LOG_LEVEL: "silent" },
  });
  return stdout.trim().split("\n").at(-1) ?? "";
}
