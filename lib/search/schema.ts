import { z } from "zod";
import { AUDIENCES } from "@/lib/publishing/kinds/audiences";
import { SEARCH_KINDS } from "./kinds";

export const QUERY_MAX = 100;
/** Nobody reads further; what is looked for is found by another word. */
export const SEARCH_PAGES_MAX = 50;

const first = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? "")]).catch("");

function oneOf<const Value extends string>(values: readonly Value[]) {
  return first.transform((text) => values.find((value) => value === text));
}

/** Read from the address bar: whatever stands there becomes a question that can be asked. */
export const siteSearchSchema = z
  .object({
    q: first,
    kind: oneOf(SEARCH_KINDS.map(({ value }) => value)),
    audience: oneOf(AUDIENCES.map(({ value }) => value)),
    page: first.transform((text) => (/^[1-9]\d?$/.test(text) ? Math.min(Number(text), SEARCH_PAGES_MAX) : 1)),
  })
  .transform(({ q, ...rest }) => {
    const characters = [...q.replace(/\p{Cc}/gu, " ").trim()];
    return { ...rest, q: characters.slice(0, QUERY_MAX).join("").trim(), isCut: characters.length > QUERY_MAX };
  });

export type SiteSearch = z.output<typeof siteSearchSchema>;
