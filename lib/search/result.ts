import { z } from "zod";

/** A page that was found, as the index knows it. */
const hitSchema = z.object({
  address: z.string(),
  kind: z.string(),
  title: z.string(),
  summary: z.string(),
  text: z.string(),
  updatedAt: z.coerce.date(),
});
export type SearchHit = z.output<typeof hitSchema>;

/** The one row in which a search answers; the database writes null for nothing. */
export const foundSchema = z.object({
  items: z.array(hitSchema).nullable(),
  groups: z.array(z.object({ kind: z.string(), audiences: z.array(z.string()), count: z.number() })).nullable(),
});

export const suggestionSchema = z.object({ title: z.string(), address: z.string() });
export type Suggestion = z.output<typeof suggestionSchema>;

export type SearchResult = {
  readonly items: readonly SearchHit[];
  readonly total: number;
  readonly pageCount: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly audiences: Readonly<Record<string, number>>;
};
