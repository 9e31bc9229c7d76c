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

/** Answers a second with 16 connections; compressed, as browsers ask for them. */
export async function measure(name: string, url: string): Promise<Measurement> {
  await autocannon({ url, connections: 2, duration: 1 });
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

export function printTable(title: string, rows: readonly Measurement[], base?: Measurement): void {
  console.log(`\n${title}`);
  for (const { name, perSecond, median, p99, failures } of rows) {
    const ratio = base === undefined ? "" : `  ×${(perSecond / base.perSecond).toFixed(1)}`;
    const failed = failures === 0 ? "" : `  ${failures} failed`;
    console.log(
      `  ${name.padEnd(44)} ${String(perSecond).padStart(7)}/s  p50 ${median} ms  p99 ${p99} ms${ratio}${failed}`,
    );
  }
}
