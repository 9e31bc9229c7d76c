import { readFileSync } from "node:fs";
import type { PortalUnderTest, ProcessName } from "@/tests/support/portal";

const PAGE_BYTES = 4_096;
const MEGABYTE = 1_048_576;
const WATCHED = ["web", "worker"] as const satisfies readonly ProcessName[];

type Watched = (typeof WATCHED)[number];

/** Resident memory in megabytes, and the minute of the run. */
export type Sample = { readonly minute: number } & Readonly<Record<Watched, number>>;

/** What the portal's processes hold now (Linux: /proc); 0 for one that is not there. */
export function sample(portal: PortalUnderTest, minute: number): Sample {
  return { minute, web: residentOf(portal.pidOf("web")), worker: residentOf(portal.pidOf("worker")) };
}

function residentOf(pid: number | null): number {
  if (pid === null) return 0;
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1] ?? 0);
    return (pages * PAGE_BYTES) / MEGABYTE;
  } catch {
    return 0;
  }
}

export type Span = { readonly from: number; readonly to: number };

/** The middle of what was sampled in a span of minutes; collections of garbage come and go. */
export function medianIn(samples: readonly Sample[], { from, to }: Span, name: Watched): number {
  const values = samples.filter(({ minute }) => minute >= from && minute < to).map((one) => one[name]);
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Spans of `length` minutes after the first `warmUp`, whole ones only. */
export function spansAfter(warmUp: number, minutes: number, length: number): readonly Span[] {
  const count = Math.max(0, Math.floor((minutes - warmUp) / length));
  return Array.from({ length: count }, (_, index) => ({
    from: warmUp + index * length,
    to: warmUp + (index + 1) * length,
  }));
}

/** By how much a process holds more at the end than in its first span after the warm-up: 0.1 is a tenth. */
export function growth(samples: readonly Sample[], spans: readonly Span[], name: Watched): number {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return medianIn(samples, last, name) / medianIn(samples, first, name) - 1;
}

export { WATCHED };
