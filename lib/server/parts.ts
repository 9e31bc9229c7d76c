import { pendingMigrations } from "@/lib/db/migrate";
import { prepareDatabase } from "@/lib/db/prepare";
import { appConnectionString } from "@/lib/db/roles";
import { requireBuild } from "./build";
import { generateClientIfNeeded } from "./generate";
import { childEnvironment, type Settings } from "./portal-environment";
import { requireFreePort } from "./ports";
import { pause } from "./processes";
import { Refusal } from "./refusal";
import { seedIfEmpty } from "./seed";
import { serve } from "./serve";
import type { Shutdown } from "./shutdown";

const PARTS = ["migrate", "web", "worker"] as const;
type Part = (typeof PARTS)[number];

const FLAG = "--only=";
/** A migration of a full table may take its time; whoever waits for it is not to be started over and over. */
const PATIENCE = 15 * 60_000;

/** The part of the portal that `--only=…` asks for; undefined for the whole. */
export function askedPart(args: readonly string[]): Part | undefined {
  const asked = args.find((arg) => arg.startsWith(FLAG))?.slice(FLAG.length);
  if (asked === undefined) return undefined;
  const part = PARTS.find((name) => name === asked);
  if (part === undefined) throw new Refusal(`${FLAG}${asked}: the parts are ${PARTS.join(", ")}.`);
  return part;
}

/** One part on a database of somebody else: webs and worker wait for the migrations, and build nothing. */
export async function startPart(part: Part, settings: Settings, shutdown: Shutdown): Promise<void> {
  const { DATABASE_URL: ownerUrl, SECRET, DATA_DIR, HOST, PORT } = settings;
  const appUrl = settings.DATABASE_APP_URL ?? (ownerUrl && appConnectionString(ownerUrl, SECRET));
  if (appUrl === undefined) throw new Refusal(`${FLAG}${part} needs a database: set DATABASE_URL or DATABASE_APP_URL.`);
  generateClientIfNeeded();
  const env = childEnvironment(settings, appUrl, false);
  if (part === "migrate") {
    if (ownerUrl === undefined) throw new Refusal(`${FLAG}migrate needs the owner of the database: set DATABASE_URL.`);
    await prepareDatabase(ownerUrl, { appUrl, log: console.log });
    const options = { env, dataDir: DATA_DIR, signal: shutdown.signal };
    if (settings.APP_ENV === "demo") await seedIfEmpty(ownerUrl, options);
    return shutdown.run(0);
  }
  if (part === "web") {
    requireBuild(env);
    await requireFreePort(PORT, HOST);
  }
  await untilMigrated(appUrl);
  await serve(settings, { env, shutdown, only: part });
  console.log(part === "web" ? `The web server answers on port ${PORT}.` : "The worker takes jobs.");
}

async function untilMigrated(appUrl: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (let isFirst = true; ; isFirst = false) {
    const reason = await whyNotYet(appUrl);
    if (reason === undefined) return;
    if (Date.now() > deadline) throw new Refusal(`Waited long enough: ${reason}.`);
    if (isFirst) console.log(`Waiting: ${reason}.`);
    await pause(1_000);
  }
}

async function whyNotYet(appUrl: string): Promise<string | undefined> {
  try {
    const missing = await pendingMigrations(appUrl);
    return missing.length === 0 ? undefined : `${missing.length} migrations are not applied yet (${FLAG}migrate)`;
  } catch (error) {
    return error instanceof Error && error.message !== "" ? error.message : "the database does not answer";
  }
}
