import { Client } from "pg";
import { ownerUrl } from "./database";

const LOG = `
  CREATE TABLE IF NOT EXISTS test_change (relation name NOT NULL);
  CREATE OR REPLACE FUNCTION test_note_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'last_seen_at' = to_jsonb(NEW) - 'last_seen_at' THEN RETURN NULL; END IF;
    INSERT INTO public.test_change VALUES (TG_RELNAME);
    RETURN NULL;
  END $$`;

/**
 * Notes every committed change of a row in the tables of this test file's database. Asking what has changed then costs the
 * same whatever they hold. That somebody was seen is no change, and what a transaction took back is none either.
 */
export class ChangeLog {
  readonly #owner = new Client({ connectionString: ownerUrl });

  /** Begins to watch all tables but those named. */
  async begin(beside: readonly string[]): Promise<void> {
    await this.#owner.connect();
    await this.#owner.query(LOG);
    const { rows } = await this.#owner.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    for (const { name } of rows.filter((row) => ![...beside, "test_change"].includes(row.name))) {
      await this.#owner.query(
        `CREATE TRIGGER zz_test_change AFTER INSERT OR UPDATE OR DELETE ON "${name}"
         FOR EACH ROW EXECUTE FUNCTION test_note_change()`,
      );
    }
  }

  /** How many changes there were so far, and in which tables. */
  async state(): Promise<string> {
    const { rows } = await this.#owner.query<{ told: string }>(
      "SELECT relation || ' ' || count(*) AS told FROM test_change GROUP BY relation ORDER BY relation",
    );
    return rows.map(({ told }) => told).join(", ");
  }

  async end(): Promise<void> {
    await this.#owner.end();
  }
}
