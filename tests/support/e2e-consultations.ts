import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

const run = promisify(execFile);
const madeSchema = z.object({ number: z.string(), messageId: z.string() });

/** A consultation of the portal under test with one answer that has gone out. */
export async function makeConsultation(): Promise<z.output<typeof madeSchema>> {
  const options = ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "--import", "tsx"];
  const { stdout } = await run(process.execPath, [...options, "tests/support/consultation-script.ts"], {
    env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR ?? ".data/e2e", APP_ENV: "demo", LOG_LEVEL: "silent" },
  });
  return madeSchema.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
}
