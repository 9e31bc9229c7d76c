import { WrongEnvironment } from "@/lib/env";
import { announce } from "./announce";
import { portalSettings, type Settings } from "./portal-environment";
import { isPortFree } from "./ports";
import { prepare } from "./prepare";
import { Refusal } from "./refusal";
import { removeRunFile, runningPortal, writeRunFile } from "./run-files";
import { serve } from "./serve";
import { Shutdown } from "./shutdown";

/** The launcher behind `npm start`. `--dev` watches the sources; `--build-only` stops when everything is ready to serve. */
const dev = process.argv.includes("--dev");
const buildOnly = process.argv.includes("--build-only");
const shutdown = new Shutdown();

async function main(): Promise<void> {
  const settings = portalSettings(process.env);
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
  if (buildOnly || (await isPortFree(PORT, HOST))) return;
  throw new Refusal(
    `Port ${PORT} is in use: stop the other program, or choose another port: PORT=${PORT + 1} npm start`,
  );
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
