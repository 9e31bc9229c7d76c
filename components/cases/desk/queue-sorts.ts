import type { QueueSort } from "@/lib/cases/queue-sorts";

type Direction = "ascending" | "descending" | "none";
type Sort = { readonly direction: Direction; readonly href: string };

/** How the headings of a queue sort it: by number and name one way, by the day of receipt both ways. */
export function queueSorts(
  current: QueueSort,
  by: (sort: QueueSort) => string,
): Readonly<Record<"number" | "name" | "received", Sort>> {
  const once = (sort: QueueSort): Sort => ({ direction: current === sort ? "ascending" : "none", href: by(sort) });
  const isNewest = current === "newest";
  const isByDate = isNewest || current === "oldest";
  const direction = isNewest ? "descending" : "ascending";
  return {
    number: once("number"),
    name: once("name"),
    received: { direction: isByDate ? direction : "none", href: by(isNewest || !isByDate ? "oldest" : "newest") },
  };
}
