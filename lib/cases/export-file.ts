import { formatTime, toJapanDay } from "@/lib/japan/dates";

export type ExportFile = { readonly name: string; readonly text: string };

type Named = { readonly q?: string | undefined; readonly page: number; readonly sort: string };

/** Says what is in the file and of when. Words that were searched for stay out: they may be a name. */
export function exportName(list: string, { q, page: _page, sort: _sort, ...filters }: Named, now: Date): string {
  const parts = Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [`${name}-${value}`]));
  const time = `${toJapanDay(now).replaceAll("-", "")}-${formatTime(now).replace(":", "")}`;
  return `${[list, ...parts, ...(q === undefined ? [] : ["search"]), time].join("_").toLowerCase()}.csv`;
}
