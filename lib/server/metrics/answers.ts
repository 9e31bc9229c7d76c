import { Counter, Histogram, type Registry } from "@prometheus-io/client";
import type { PolicyKind } from "@/lib/server/http/policies";

/** An answer that has left. `route` is a template of the build, never an address. */
export type Answered = {
  readonly kind: PolicyKind;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The visitor left before the end. */
  readonly isAborted: boolean;
};

const SECONDS = [0.01, 0.05, 0.1, 0.3, 1, 3, 10];

/**
 * Counts answers by route and class of status, and their time by kind. Labels come from lists of the build: kinds, routes,
 * five classes. Documents out of the memory are counted apart (documents.ts), since they leave before anything else happens.
 */
export function measureAnswers(registry: Registry): (answered: Answered) => void {
  const registers = [registry];
  const answers = new Counter({
    name: "portal_answers_total",
    help: "Answers by route and class of status; documents out of the memory are not among them.",
    labelNames: ["route", "status"],
    registers,
  });
  const time = new Histogram({
    name: "portal_answer_seconds",
    help: "Time from the arrival of a request until its answer had left, by kind of address.",
    labelNames: ["kind", "status"],
    buckets: SECONDS,
    registers,
  });
  const aborted = new Counter({
    name: "portal_answers_aborted_total",
    help: "Answers whose visitor left before the end.",
    registers,
  });
  return ({ kind, route, status, milliseconds, isAborted }) => {
    const found = classOf(status);
    answers.inc({ route: kind === "asset" ? "asset" : route, status: found });
    time.observe({ kind, status: found }, milliseconds / 1000);
    if (isAborted) aborted.inc();
  };
}

function classOf(status: number): string {
  return status >= 200 && status < 600 ? `${Math.floor(status / 100)}xx` : "other";
}
