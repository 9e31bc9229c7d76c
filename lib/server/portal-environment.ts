import { resolve } from "node:path";
import { replicaConnectionString } from "@/lib/db/roles";
import { type Env, parseEnv } from "@/lib/env";
import { actionKey, rememberedSecret } from "./keys";

export type Settings = Env & { readonly SECRET: string };

/** The environment, checked, with the secret a demo made for itself and an absolute data folder. */
export function portalSettings(source: NodeJS.ProcessEnv): Settings {
  const env = parseEnv(source);
  const DATA_DIR = resolve(env.DATA_DIR);
  return { ...env, DATA_DIR, SECRET: env.SECRET ?? rememberedSecret(DATA_DIR) };
}

/** What our processes get. They never learn the owner's address of the database. */
export function childEnvironment(settings: Settings, appUrl: string, dev: boolean): NodeJS.ProcessEnv {
  const { DATABASE_URL: _ownerUrl, ...inherited } = process.env;
  return {
    ...inherited,
    SECRET: settings.SECRET,
    DATA_DIR: settings.DATA_DIR,
    DATABASE_APP_URL: appUrl,
    ...(settings.DATABASE_REPLICA_URL === undefined
      ? {}
      : { DATABASE_REPLICA_URL: replicaConnectionString(settings.DATABASE_REPLICA_URL, appUrl) }),
    NEXTAUTH_URL: settings.BASE_URL ?? `http://localhost:${settings.PORT}`,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(settings.SECRET),
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: dev ? "development" : "production",
    TZ: "UTC",
  };
}
