import { Client } from "pg";
import { expect, it } from "vitest";
import { pendingMigrations } from "@/lib/db/migrate";
import { env } from "@/lib/env";
import { ownerUrl } from "@/tests/support/database";

async function asApplication(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: env().DATABASE_APP_URL });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it("connects the application as the narrow role", async () => {
  expect(await asApplication("SELECT current_user AS role")).toEqual([{ role: "portal_app" }]);
});

it("has every migration", async () => {
  expect(await pendingMigrations(ownerUrl)).toEqual([]);
});

it.each(["CREATE TABLE extra (id int)", "DROP TABLE account", "ALTER TABLE account ADD COLUMN extra int"])(
  "refuses the application %s",
  async (sql) => {
    await expect(asApplication(sql)).rejects.toThrow(/permission denied|must be owner/);
  },
);

it("lets the application add a job", async () => {
  await asApplication("SELECT graphile_worker.add_job('nothing')");

  expect(await asApplication("SELECT task_identifier FROM graphile_worker.jobs")).toEqual([
    { task_identifier: "nothing" },
  ]);
});
