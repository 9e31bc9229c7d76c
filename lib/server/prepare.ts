import { prepareDatabase } from "@/lib/db/prepare";
import { appConnectionString } from "@/lib/db/roles";
import { buildIfNeeded } from "./build";
import { runDatabase } from "./database-process";
import { generateClientIfNeeded } from "./generate";
import { childEnvironment, type Settings } from "./portal-environment";
import { readPublicationState } from "./publication-state";
import { seedIfEmpty } from "./seed";
import type { Shutdown } from "./shutdown";

type Options = { readonly dev: boolean; readonly shutdown: Shutdown };

/** Everything before the first request; returns the environment of our processes. */
export async function prepare(settings: Settings, { dev, shutdown }: Options): Promise<NodeJS.ProcessEnv> {
  const { SECRET, DATA_DIR } = settings;
  const ownerUrl = settings.DATABASE_URL ?? (await embeddedDatabase(settings, shutdown));
  generateClientIfNeeded();
  const appUrl = settings.DATABASE_APP_URL ?? appConnectionString(ownerUrl, SECRET);
  await prepareDatabase(ownerUrl, { appUrl, log: console.log });

  const env = childEnvironment(settings, appUrl, dev);
  const options = { env, dataDir: DATA_DIR, signal: shutdown.signal };
  if (settings.APP_ENV === "demo") await seedIfEmpty(ownerUrl, options);
  if (!dev) await buildIfNeeded(await readPublicationState(ownerUrl), options);
  return env;
}

async function embeddedDatabase({ DATA_DIR }: Settings, shutdown: Shutdown): Promise<string> {
  const onCrash = () => console.error("The database ended unexpectedly and is started again.");
  const database = await runDatabase({ dataDir: DATA_DIR, onCrash });
  shutdown.register({ stop: () => database.stop(), kill: () => void database.stop("immediate") });
  return database.ownerUrl;
}
