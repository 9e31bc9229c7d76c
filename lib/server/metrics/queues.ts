import { Gauge, type Registry } from "@prometheus-io/client";
import { currentWork, type Work } from "./work";

type Figure = readonly [name: string, help: string, read: (work: Work) => number | null];

const FIGURES: readonly Figure[] = [
  ["portal_mails_waiting", "Mails that wait to be sent.", (work) => work.mailsWaiting],
  ["portal_mails_failed", "Mails that could not be sent and wait for a person.", (work) => work.mailsFailed],
  ["portal_mail_oldest_seconds", "Age of the oldest mail that waits.", (work) => work.oldestMailSeconds ?? 0],
  ["portal_jobs_waiting", "Jobs that are due and not begun.", (work) => work.jobsWaiting],
  ["portal_jobs_under_way", "Jobs that a worker has taken.", (work) => work.jobsUnderWay],
  ["portal_jobs_failed", "Jobs that were tried to the end in vain.", (work) => work.jobsFailed],
  ["portal_job_oldest_seconds", "How long the oldest job has been due.", (work) => work.oldestJobSeconds ?? 0],
  ["portal_worker_connections", "Connections of workers to the database; 0: no worker.", (work) => work.workers],
  ["portal_audit_verified_age_seconds", "Since the record was last verified.", (work) => work.auditAgeSeconds],
  ["portal_audit_findings", "Rows that were not as they had been written.", (work) => work.auditFindings],
];

/** What the worker has before it, out of the database. Absent while the database is away, rather than old. */
export function measureQueues(registry: Registry): void {
  const registers = [registry];
  new Gauge({
    name: "portal_database_reachable",
    help: "1 while the database answers within a second and a half.",
    registers,
    async collect() {
      this.set((await currentWork()) === null ? 0 : 1);
    },
  });
  for (const [name, help, read] of FIGURES) {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const work = await currentWork();
        const value = work === null ? null : read(work);
        if (value === null) this.remove();
        else this.set(value);
      },
    });
  }
}
