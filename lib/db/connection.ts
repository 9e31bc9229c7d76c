import { env, WrongEnvironment } from "@/lib/env";

/** Where the application connects: the narrower role when the launcher made one, else the address given. */
export function applicationUrl(): string {
  const { DATABASE_APP_URL, DATABASE_URL } = env();
  const url = DATABASE_APP_URL ?? DATABASE_URL;
  if (url === undefined) throw new WrongEnvironment("DATABASE_URL is required outside `npm start`.");
  return url;
}

/** Where public pages may be read from; undefined without a replica. */
export function replicaUrl(): string | undefined {
  return env().DATABASE_REPLICA_URL;
}
