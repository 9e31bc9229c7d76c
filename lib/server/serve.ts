import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { drainTime, PATIENCE } from "./drain";
import { ManagedProcess } from "./managed-process";
import type { Settings } from "./portal-environment";
import { type RunName, removeRunFile, writeRunFile } from "./run-files";
import { DOMAIN_CONDITION } from "./run-node";
import type { Shutdown } from "./shutdown";

type Options = {
  readonly env: NodeJS.ProcessEnv;
  readonly shutdown: Shutdown;
  /** One alone, which may share its data folder with others of its kind. */
  readonly only?: "web" | "worker";
};

export const LOG_FILE = join("logs", "portal.log");

/** What the web server and the worker may take longer than they mean to, before they are killed. */
const RESERVE = 5_000;

/** Starts the web server and the worker, or one of them, and keeps them running. */
export async function serve(settings: Settings, { env, shutdown, only }: Options): Promise<void> {
  const { DATA_DIR, PORT } = settings;
  const grace = drainTime(settings) + PATIENCE + RESERVE;
  const output = only ? "inherit" : openLog(settings);
  const all = [
    ...(only === "worker" ? [] : [managed("web", only ? `web-${PORT}` : "web", [], PORT)]),
    ...(only === "web" ? [] : [managed("worker", "worker", [DOMAIN_CONDITION])]),
  ];
  shutdown.register({
    stop: async () => void (await Promise.all(all.map((one) => one.stop(grace)))),
    kill: () => {
      for (const one of all) one.kill();
    },
  });
  await Promise.all(all.map((one) => one.start()));

  function managed(file: "web" | "worker", name: RunName, nodeFlags: readonly string[], port?: number): ManagedProcess {
    return new ManagedProcess({
      file: `lib/server/${file}.ts`,
      env,
      nodeFlags,
      output,
      onStart: (pid) => writeRunFile(DATA_DIR, name, pid, port),
      onCrash: (reason) => console.error(`The ${file} process ended (${reason}) and is started again.`),
      onStop: () => removeRunFile(DATA_DIR, name),
    });
  }
}

/** A demo is started by a person, who wants to see the address; in production the lines go where containers look. */
function openLog({ APP_ENV, DATA_DIR }: Settings): number | "inherit" {
  if (APP_ENV === "production") return "inherit";
  mkdirSync(join(DATA_DIR, "logs"), { recursive: true });
  return openSync(join(DATA_DIR, LOG_FILE), "w");
}
