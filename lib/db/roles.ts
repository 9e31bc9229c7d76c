import { createHmac } from "node:crypto";
import { Client, escapeIdentifier, escapeLiteral } from "pg";

/**
 * Two roles touch the database. The owner (the user of DATABASE_URL, or of the embedded cluster) runs migrations and
 * nothing else. The portal itself connects as APP_ROLE, which may read and write rows but not alter a table; a migration
 * narrows it further where that matters (`REVOKE UPDATE, DELETE ON audit_event FROM portal_app`).
 */
export const APP_ROLE = "portal_app";

class RoleError extends Error {
  override readonly name = "RoleError";
}

/** The same server, database and options, as the narrow role. Its password follows from SECRET: nothing to configure. */
export function appConnectionString(ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl);
  if (url.hostname === "")
    throw new RoleError("DATABASE_URL must name a host, as in postgresql://user:password@host/db.");
  url.username = APP_ROLE;
  url.password = createHmac("sha256", secret).update("database role portal_app").digest("base64url");
  return url.toString();
}

/** The replica has the roles and passwords of its primary: an address that names nobody is completed with the narrow one. */
export function replicaConnectionString(replicaUrl: string, appUrl: string): string {
  const [url, app] = [new URL(replicaUrl), new URL(appUrl)];
  if (url.username !== "") return replicaUrl;
  url.username = app.username;
  url.password = app.password;
  return url.toString();
}

/** Creates the narrow role or gives it its present password, and lets it use what the owner will create. */
export async function ensureAppRole(ownerUrl: string, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  if (username !== APP_ROLE) throw new RoleError(`DATABASE_APP_URL must name the role ${APP_ROLE}.`);
  const owner = new Client({ connectionString: ownerUrl, application_name: "portal-roles" });
  await owner.connect();
  try {
    await owner.query("SELECT pg_advisory_lock(hashtext('portal roles'))");
    if (!(await canConnect(appUrl))) await putRole(owner, decodeURIComponent(password));
    await owner.query(grants(await databaseOf(owner)));
    if (!(await canConnect(appUrl)))
      throw new RoleError(`The database refuses the role ${APP_ROLE}: check pg_hba.conf.`);
  } finally {
    await owner.end();
  }
}

async function canConnect(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function putRole(owner: Client, password: string): Promise<void> {
  const { rowCount } = await owner.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [APP_ROLE]);
  const verb = rowCount === 0 ? "CREATE" : "ALTER";
  await owner.query(`${verb} ROLE ${APP_ROLE} LOGIN PASSWORD ${escapeLiteral(password)}`).catch((cause: unknown) => {
    throw new RoleError(
      `The user of DATABASE_URL may not create the role ${APP_ROLE}: let an administrator run ALTER ROLE … CREATEROLE.`,
      { cause },
    );
  });
}

async function databaseOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>("SELECT current_database() AS name");
  return rows[0]?.name ?? "";
}

function grants(database: string): string {
  return `
    GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${APP_ROLE};
    GRANT USAGE ON SCHEMA public TO ${APP_ROLE};
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP_ROLE};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${APP_ROLE};`;
}
