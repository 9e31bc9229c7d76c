import { ManagedProcess } from "./managed-process";
import type { Settings } from "./portal-environment";
import { type RunName, removeRunFile, writeRunFile } from "./run-files";
import { DOMAIN_CONDITION } from "./run-node";
import type { Shutdown } from "./shutdown";

type Options = { readonly env: NodeJS.ProcessEnv; readonly shutdown: Shutdown };

/** Longer than the web server and the worker need to finish what they have begun. */
const GRACE = 20_000;

/** Starts the web server and the worker and keeps them running. */
export async function serve({ DATA_DIR, PORT }: Settings, { env, shutdown }: Options): Promise<void> {
  const all = [managed("web", [], PORT), managed("worker", [DOMAIN_CONDITION])];
  shutdown.register({
    stop: async () => void (await Promise.all(all.map((one) => one.stop(GRACE)))),
    kill: () => {
      for (const one of all) one.kill();
    },
  });
  await Promise.all(all.map((one) => one.start()));

  function managed(name: RunName, nodeFlags: readonly string[], port?: number): ManagedProcess {
    return new ManagedProcess({
      file: `lib/server/${name}.ts`,
      env,
      nodeFlags,
      onStart: (pid) => writeRunFile(DATA_DIR, name, pid, port),
      onCrash: (reason) => console.error(`The ${name} process ended (${reason}) and is started again.`),
      onStop: () => removeRunFile(DATA_DIR, name),
    });
  }
}
