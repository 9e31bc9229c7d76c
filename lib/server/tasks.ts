import "server-only";
import type { CronItem, TaskList } from "graphile-worker";

/**
 * What the worker does, by the name under which `addJob` asks for it. A task gets an unknown payload: it parses it first,
 * and may run more than once for the same job.
 */
export const tasks: TaskList = {};

/** What comes round by itself. Times are UTC. */
export const timetable: CronItem[] = [];
