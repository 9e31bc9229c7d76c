import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { appConnectionString } from "@/lib/db/roles";

/** Set-up file of the integration project: gives each test file a database of its own before it imports anything. */
const templateUrl = inject("templateUrl");
const name = `test_${randomBytes(6).toString("hex")}`;
export const ownerUrl = withDatabase(templateUrl, name);

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
