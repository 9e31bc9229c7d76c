import { runMigrations } from "graphile-worker";
import { Client } from "pg";
import { APP_ROLE } from "./roles";

/** graphile-worker keeps its tables to their owner by row security; the application must add and take jobs too. */
const ALLOW_APP = `
  GRANT USAGE ON SCHEMA graphile_worker TO ${APP_ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${APP_ROLE};
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${APP_ROLE};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${APP_ROLE};
  REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM ${APP_ROLE};
  DO $$
  DECLARE secured regclass;
  BEGIN
    FOR secured IN
      SELECT oid::regclass FROM pg_class
      WHERE relnamespace = 'graphile_worker'::regnamespace AND relkind IN ('r', 'p') AND relrowsecurity
        AND NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = pg_class.oid AND polname = '${APP_ROLE}')
    LOOP
      EXECUTE format('CREATE POLICY ${APP_ROLE} ON %s TO ${APP_ROLE} USING (true) WITH CHECK (true)', secured);
    END LOOP;
  END $$;`;

/** Installs the job queue beside our tables, as the owner, and lets the application use it. */
export async function installJobSchema(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl });
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(ALLOW_APP);
  } finally {
    await owner.end();
  }
}
