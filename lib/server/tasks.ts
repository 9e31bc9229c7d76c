import "server-only";
import type { CronItem, TaskList } from "graphile-worker";
import { DAY_MS } from "@/lib/durations";
import { awardResultTasks } from "./worker-tasks/award-results";
import { awardScoringTasks } from "./worker-tasks/award-scoring";
import { awardTasks } from "./worker-tasks/awards";
import { bulkMailTasks } from "./worker-tasks/bulk-mail";
import { consultationTasks } from "./worker-tasks/consultations";
import { contentTasks } from "./worker-tasks/contents";
import { corporateNumberTasks } from "./worker-tasks/corporate-numbers";
import { declarationTasks } from "./worker-tasks/declarations";
import { fileTasks } from "./worker-tasks/files";
import { deliverMailTask, failStrayMailsTask } from "./worker-tasks/mail";
import { matchingTasks } from "./worker-tasks/matching";
import { memberTasks } from "./worker-tasks/members";
import { officeImportTasks } from "./worker-tasks/office-imports";
import { officeTasks } from "./worker-tasks/offices";
import { retentionTasks } from "./worker-tasks/retention";
import { searchTasks } from "./worker-tasks/search";
import { upkeepTasks } from "./worker-tasks/upkeep";

/**
 * What the worker does, by the name under which `addJob` asks for it. A task gets an unknown payload: it parses it first,
 * and may run more than once for the same job.
 */
export const tasks: TaskList = {
  "deliver-mail": deliverMailTask,
  "fail-stray-mails": failStrayMailsTask,
  ...awardScoringTasks,
  ...awardResultTasks,
  ...consultationTasks,
  ...awardTasks,
  ...bulkMailTasks,
  ...contentTasks,
  ...corporateNumberTasks,
  ...matchingTasks,
  ...memberTasks,
  ...declarationTasks,
  ...fileTasks,
  ...officeImportTasks,
  ...officeTasks,
  ...retentionTasks,
  ...searchTasks,
  ...upkeepTasks,
};

/** Made up for when the worker was away at the time. */
const daily = (task: string, match: string): CronItem => ({
  task,
  match,
  identifier: task,
  options: { backfillPeriod: DAY_MS, jobKey: task },
});

const everyMinute = (task: string): CronItem => ({
  task,
  match: "* * * * *",
  identifier: task,
  options: { jobKey: task },
});

/** What comes round by itself. Times are UTC: 15:05 is five past midnight in Japan, when yesterday's last day is over. */
export const timetable: CronItem[] = [
  // A set time has a job of its own; this one finds those whose job was lost or came a moment too early.
  everyMinute("publish-due"),
  everyMinute("release-due-award-results"),
  everyMinute("release-due-bulk-mail"),
  everyMinute("publish-due-content"),
  everyMinute("expire-due-content"),
  everyMinute("release-due-messages"),
  { task: "fail-stray-mails", match: "17 * * * *", identifier: "fail-stray-mails" },
  // Eight in the morning in Japan.
  daily("send-digests", "0 23 * * *"),
  daily("begin-day", "0 15 * * *"),
  daily("expire-due", "5 15 * * *"),
  daily("remind-due", "5 15 * * *"),
  // Eight in the morning in Japan: people read these letters, not the night.
  daily("remind-due-offices", "0 23 * * *"),
  daily("remind-award-partners", "0 23 * * *"),
  // Ten past the hour in which a warning may be due; what went out is not sent again.
  { task: "warn-unsent-entries", match: "10 * * * *", identifier: "warn-unsent-entries" },
  daily("escalate-consultations", "0 23 * * *"),
  daily("tend-quiet-consultations", "0 23 * * *"),
  daily("keep-consultations-owned", "5 15 * * *"),
  daily("clear-old-thread-links", "5 15 * * *"),
  daily("tend-introductions", "0 23 * * *"),
  daily("expire-drafts", "5 15 * * *"),
  daily("clear-old-proofs", "5 15 * * *"),
  daily("remove-abandoned-files", "35 15 * * *"),
  daily("clear-old-office-imports", "35 15 * * *"),
  // A run that fails is not tried again: the next one is near.
  {
    task: "look-up-corporations",
    match: "*/10 * * * *",
    identifier: "look-up-corporations",
    options: { maxAttempts: 1, jobKey: "look-up-corporations" },
  },
  // The first day of a month in Japan; a retention period ends with the 31st of March.
  { task: "propose-disposals", match: "20 15 1 * *", identifier: "propose-disposals" },
  daily("seal-audit", "5 15 * * *"),
  daily("verify-audit", "35 15 * * *"),
];
