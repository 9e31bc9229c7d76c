import { Client } from "pg";
import { z } from "zod";
import { applicationUrl } from "@/lib/db/connection";
import { WORKER_NAME } from "@/lib/server/database-probe";

const BUDGET_MS = 1_500;
const LIFE_MS = 5_000;
/** Counting ends here, so that a full queue costs no more than an empty one. */
const MOST = 10_000;

const ageSchema = z.number().nullable();
const workSchema = z.object({
  mailsWaiting: z.number(),
  mailsFailed: z.number(),
  oldestMailSeconds: ageSchema,
  jobsWaiting: z.number(),
  jobsUnderWay: z.number(),
  jobsFailed: z.number(),
  oldestJobSeconds: ageSchema,
  workers: z.number(),
  auditAgeSeconds: ageSchema,
  auditFindings: z.number().nullable(),
});
export type Work = z.output<typeof workSchema>;

const upTo = (rows: string) => `(SELECT count(*)::int FROM (SELECT 1 FROM ${rows} LIMIT ${MOST}) AS counted)`;
const DUE = "graphile_worker._private_jobs WHERE is_available AND run_at <= now()";
const VERIFIED = `audit_event WHERE subject_kind = 'audit' AND subject_id = 'verification' ORDER BY seq DESC LIMIT 1`;

const READ = `SELECT
  ${upTo("mail WHERE status = 'QUEUED'")} AS "mailsWaiting",
  ${upTo("mail WHERE status = 'FAILED'")} AS "mailsFailed",
  (SELECT extract(epoch FROM now() - min(created_at))::float FROM mail WHERE status = 'QUEUED') AS "oldestMailSeconds",
  ${upTo(DUE)} AS "jobsWaiting",
  ${upTo("graphile_worker._private_jobs WHERE locked_at IS NOT NULL")} AS "jobsUnderWay",
  ${upTo("graphile_worker._private_jobs WHERE attempts >= max_attempts AND locked_at IS NULL")} AS "jobsFailed",
  (SELECT extract(epoch FROM now() - min(run_at))::float FROM ${DUE}) AS "oldestJobSeconds",
  (SELECT count(*)::int FROM pg_stat_activity WHERE application_name = $1) AS workers,
  (SELECT extract(epoch FROM now() - occurred_at)::float FROM ${VERIFIED}) AS "auditAgeSeconds",
  (SELECT jsonb_array_length(after->'findings') FROM ${VERIFIED}) AS "auditFindings"`;

let known: { readonly until: number; readonly found: Promise<Work | null> } | undefined;

/** What waits and what failed, from the database; null while it is away. The same answer for some seconds, whoever asks. */
export function currentWork(): Promise<Work | null> {
  const now = performance.now();
  if (!known || known.until < now) known = { until: now + LIFE_MS, found: readWork(applicationUrl()) };
  return known.found;
}

export async function readWork(connectionString: string): Promise<Work | null> {
  const client = new Client({
    connectionString,
    application_name: "portal-metrics",
    connectionTimeoutMillis: BUDGET_MS,
    query_timeout: BUDGET_MS,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(READ, [WORKER_NAME]);
    return workSchema.parse(rows[0]);
  } catch {
    return null;
  } finally {
    void client.end().catch(() => undefined);
  }
}
