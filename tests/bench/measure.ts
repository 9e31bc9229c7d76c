import { execFileSync } from "node:child_process";
import autocannon from "autocannon";

export type Measurement = {
  readonly name: string;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  readonly failures: number;
};

export const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
export const CONNECTIONS = 16;

/** Answers a second with 16 connections; compressed, as browsers ask for them. wrk where the machine has it: it costs less. */
export async function measure(name: string, url: string): Promise<Measurement> {
  await autocannon({ url, connections: 2, duration: 1 });
  return hasWrk() ? byWrk(name, url) : byAutocannon(name, url);
}

function hasWrk(): boolean {
  try {
    execFileSync("wrk", ["-v"], { stdio: "ignore" });
    return true;
  } catch (error) {
    // wrk ends with 1 after telling its version.
    return error instanceof Error && "status" in error && error.status === 1;
  }
}

function byWrk(name: string, url: string): Measurement {
  const headers = ["-H", "Accept-Encoding: gzip", "-H", "Accept: text/html"];
  const args = ["-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`, "--latency", ...headers, url];
  const told = execFileSync("wrk", args, { encoding: "utf8" });
  const number = (pattern: RegExp) => Number(pattern.exec(told)?.[1] ?? 0);
  return {
    name,
    perSecond: Math.round(number(/Requests\/sec:\s+([\d.]+)/)),
    median: milliseconds(/50%\s+([\d.]+)(us|ms|s)/.exec(told)),
    p99: milliseconds(/99%\s+([\d.]+)(us|ms|s)/.exec(told)),
    failures: number(/Non-2xx or 3xx responses: (\d+)/),
  };
}

function milliseconds(found: RegExpExecArray | null): number {
  const factors: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };
  return Number((Number(found?.[1] ?? 0) * (factors[found?.[2] ?? "ms"] ?? 1)).toFixed(2));
}

async function byAutocannon(name: string, url: string): Promise<Measurement> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { "accept-encoding": "gzip", accept: "text/html" },
  });
  return {
    name,
    perSecond: Math.round(result.requests.average),
    median: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors,
  };
}

export type Ratio = { readonly to: Measurement; readonly label: string };

export function printTable(title: string, rows: readonly Measurement[], ratios: readonly Ratio[] = []): void {
  console.log(`\n${title}`);
  for (const { name, perSecond, median, p99, failures } of rows) {
    const compared = ratios.map(({ to, label }) => `×${(perSecond / to.perSecond).toFixed(2)} ${label}`).join("  ");
    const failed = failures === 0 ? "" : `  ${failures} failed`;
    const speed = `${name.padEnd(44)} ${String(perSecond).padStart(7)}/s  p50 ${median} ms  p99 ${p99} ms`;
    console.log(`  ${speed}  ${compared}${failed}`);
  }
}
