import { z } from "zod";

/** A page that was found, as the index knows it. */
export const hitSchema = z.object({
  address: z.string(),
  kind: z.string(),
  title: z.string(),
  summary: z.string(),
  text: z.string(),
  updatedAt: z.date(),
});
export type SearchHit = z.output<typeof hitSchema>;

export const suggestionSchema = z.object({ title: z.string(), address: z.string() });
export type Suggestion = z.output<typeof suggestionSchema>;

export type SearchResult = {
  readonly items: readonly SearchHit[];
  /** Counted up to the limit of counting, and one more when there are more. */
  readonly total: number;
  readonly pageCount: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly audiences: Readonly<Record<string, number>>;
};
