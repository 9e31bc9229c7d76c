import "server-only";
import type { UnitOfWork } from "./unit-of-work";

export type JobOptions = {
  readonly maxAttempts?: number;
  /** Jobs with the same key replace each other while they wait. */
  readonly key?: string;
  readonly runAt?: Date;
};

/** Puts a job into graphile-worker inside the transaction: it exists exactly when its rows do. */
export async function addJob(
  uow: UnitOfWork,
  task: string,
  payload: Readonly<Record<string, string | number>>,
  { maxAttempts = 10, key, runAt }: JobOptions = {},
): Promise<void> {
  await uow.tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${task}, ${JSON.stringify(payload)}::json,
      run_at => ${runAt ?? null}::timestamptz,
      max_attempts => ${maxAttempts}::int,
      job_key => ${key ?? null}
    )`;
}
