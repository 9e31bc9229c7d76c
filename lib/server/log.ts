import { destination, type Logger, pino, stdTimeFunctions } from "pino";

/** JSON lines in UTC. They name kinds, ids and numbers; never a value somebody typed. */
export function makeLogger(name: "web" | "worker", level: string): Logger {
  return pino({ name, level, base: { name }, timestamp: stdTimeFunctions.isoTime }, destination({ fd: 1, sync: true }));
}
