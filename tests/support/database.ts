import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { appConnectionString } from "@/lib/db/roles";

/**
 * Set-up file of the integration tests: gives each file a new database before it imports anything. It bears the name of the
 * process, as files that share one share its connections too.
 */
const templateUrl = inject("templateUrl");
const name = `test_${process.pid}`;
export const ownerUrl = withDatabase(templateUrl, name);

// A file that ended badly may have left it.
await asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
await asAdmin(`CREATE DATABASE ${name} TEMPLATE template_portal`);
process.env.DATABASE_URL = ownerUrl;
process.env.DATABASE_APP_URL = appConnectionString(ownerUrl, inject("secret"));

afterAll(() => asAdmin(`DROP DATABASE ${name} WITH (FORCE)`));

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = database;
  return changed.toString();
}

async function asAdmin(sql: string): Promise<void> {
  const admin = new Client({ connectionString: withDatabase(templateUrl, "postgres") });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}
