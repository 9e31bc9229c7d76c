import type { Span } from "./memory";

/** What the web tells of its own memory, by name; the rest of what is resident is code, threads and free pages. */
const TOLD = {
  heap: "nodejs_heap_size_used_bytes",
  external: "nodejs_external_memory_bytes",
  keptPages: "portal_documents_bytes",
} as const;
const MEGABYTE = 1_048_576;

/** In megabytes, and the minute of the run. Kept pages are part of what is external. */
export type Parts = { readonly minute: number } & Readonly<Record<keyof typeof TOLD, number>>;

export async function readParts(origin: string, token: string, minute: number): Promise<Parts> {
  const answer = await fetch(new URL("/api/metrics", origin), { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`${answer.status} from /api/metrics`);
  const text = await answer.text();
  return {
    minute,
    heap: megabytesOf(text, TOLD.heap),
    external: megabytesOf(text, TOLD.external),
    keptPages: megabytesOf(text, TOLD.keptPages),
  };
}

function megabytesOf(text: string, metric: string): number {
  const found = new RegExp(`^${metric} (\\S+)$`, "m").exec(text)?.[1];
  if (found === undefined) throw new Error(`${metric} is not told`);
  return Number(found) / MEGABYTE;
}

/** The least of a span of minutes is what stays after garbage was collected. */
export function tellParts(parts: readonly Parts[], { from, to }: Span): string {
  const those = parts.filter(({ minute }) => minute >= from && minute < to);
  const least = (name: keyof typeof TOLD) => Math.min(...those.map((one) => one[name])).toFixed(0);
  return `heap ${least("heap")}  external ${least("external")}, of it kept pages ${least("keptPages")}`;
}
