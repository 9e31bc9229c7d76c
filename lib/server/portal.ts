import { WrongEnvironment } from "@/lib/env";
import { announce } from "./announce";
import { askedPart, startPart } from "./parts";
import { portalSettings, type Settings } from "./portal-environment";
import { requireFreePort } from "./ports";
import { prepare } from "./prepare";
import { Refusal } from "./refusal";
import { removeRunFile, runningPortal, writeRunFile } from "./run-files";
import { serve } from "./serve";
import { Shutdown } from "./shutdown";

/**
 * The launcher behind `npm start`. `--dev` watches the sources; `--build-only` stops when everything is ready to serve;
 * `--only=migrate`, `--only=web` and `--only=worker` each start a part, for a portal of several processes or machines.
 */
const dev = process.argv.includes("--dev");
const buildOnly = process.argv.includes("--build-only");
const shutdown = new Shutdown();

async function main(): Promise<void> {
  const settings = portalSettings(process.env);
  const part = askedPart(process.argv);
  if (part !== undefined) return startPart(part, settings, shutdown);
  await refuseIfTaken(settings);
  writeRunFile(settings.DATA_DIR, "portal", process.pid, settings.PORT);
  shutdown.register({ stop: async () => removeRunFile(settings.DATA_DIR, "portal") });

  const env = await prepare(settings, { dev, shutdown });
  if (buildOnly) return shutdown.run(0);
  await serve(settings, { env, shutdown });
  announce(settings);
}

async function refuseIfTaken({ DATA_DIR, HOST, PORT }: Settings): Promise<void> {
  const other = runningPortal(DATA_DIR);
  if (other) throw new Refusal(`A portal with these data already runs on port ${other.port} (process ${other.pid}).`);
  if (!buildOnly) await requireFreePort(PORT, HOST);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof WrongEnvironment) return `The environment is not right: ${error.message}`;
  return process.env.LOG_LEVEL === "debug" ? String(error.stack) : error.message;
}

main().catch(async (error: unknown) => {
  if (!shutdown.begun) console.error(explain(error));
  await shutdown.run(1);
});
