import { EventEmitter } from "node:events";
import { Logger, parseCronItems, type Runner, run, type WorkerEvents } from "graphile-worker";
import { Pool } from "pg";
import { applicationUrl } from "@/lib/db/connection";
import { env } from "@/lib/env";
import { WORKER_NAME } from "./database-probe";
import { makeLogger } from "./log";
import { makeConsoleSafe } from "./safe-console";
import { tasks, timetable } from "./tasks";
import { WorkerPresence } from "./worker-presence";

/** The worker: takes jobs from the database and does them. Started by the launcher, one process each. */
const CONCURRENCY = 4;
const POLL_MILLISECONDS = 500;
const PATIENCE = 15_000;
/**
 * Jobs are taken and put away some at a time: one by one, a busy worker asks the database for as much as the people do whose
 * letters it sends. A letter waits a tenth of a second longer, and what a killed worker had done and not yet put away is
 * begun again, which every job stands (what it would do is done).
 */
const BATCHES = {
  localQueue: { size: 4 * CONCURRENCY, ttl: 5_000, refetchDelay: { durationMs: 100, threshold: CONCURRENCY } },
  completeJobBatchDelay: 100,
};

const log = makeLogger("worker", env().LOG_LEVEL);
const pool = new Pool({
  connectionString: applicationUrl(),
  application_name: WORKER_NAME,
  max: CONCURRENCY + 2,
  options: "-c statement_timeout=60000",
});
makeConsoleSafe(log);
let runner: Runner | undefined;
let isStopping = false;
pool.on("error", lost);
pool.on("connect", (client) => client.on("error", lost));

const events: WorkerEvents = new EventEmitter();
let presence: WorkerPresence | undefined;
events.on("pool:gracefulShutdown", () => void stop(1));
events.on("pool:create", ({ workerPool }) => {
  presence ??= new WorkerPresence(applicationUrl(), workerPool.id);
  void presence.run();
});
events.on("job:complete", ({ job, error }) => {
  const line = { task: job.task_identifier, job: job.id, attempt: job.attempts };
  if (error) log.warn({ ...line, reason: error instanceof Error ? error.name : typeof error }, "job failed");
  else log.info(line, "job done");
});

runner = await run({
  pgPool: pool,
  taskList: tasks,
  parsedCronItems: parseCronItems(timetable),
  preset: { worker: BATCHES },
  concurrency: CONCURRENCY,
  pollInterval: POLL_MILLISECONDS,
  noHandleSignals: true,
  events,
  logger: new Logger(() => (level, message) => {
    if (level === "error") log.error(message.split("\n")[0] ?? "");
  }),
});
await runner.addJob("sync-search", {}, { jobKey: "sync-search" });
process.send?.("ready");

/**
 * What was asked of a database that went away may have been done or not: jobs taken and never heard of, others done and
 * not put away. So the worker ends and another begins under a new name, which finds what this one held.
 */
function lost(): void {
  if (!isStopping) log.warn("a connection to the database was lost");
  void stop(1);
}

/** Finishes what is under way, within its patience: the library waits for ever for what it cannot put away. */
async function stop(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  log.info("stopping");
  setTimeout(() => process.exit(1), PATIENCE);
  try {
    await runner?.stop();
    await presence?.stop();
    await pool.end();
  } catch {
    process.exit(1);
  }
  process.exit(code);
}

process.on("SIGTERM", () => void stop(0));
process.on("SIGINT", () => void stop(0));
process.on("disconnect", () => void stop(0));
await runner.promise.catch((error: unknown) => {
  if (isStopping) return;
  log.error({ reason: error instanceof Error ? error.name : typeof error }, "the worker ended");
  process.exit(1);
});
