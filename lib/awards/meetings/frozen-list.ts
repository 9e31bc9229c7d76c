import { z } from "zod";
import { sha256Hex } from "@/lib/crypto/sha256";
import { canonicalJson } from "@/lib/receipts/canonical-json";

/** An entry in the first round's result of a category. Equals share a place. */
export type RankedEntry = {
  readonly entryId: string;
  readonly place: number;
  /** Null when nobody scored it. */
  readonly value: number | null;
  readonly standardError: number | null;
};

const listSchema = z.object({
  category: z.string(),
  entries: z.array(
    z.object({
      entryId: z.string(),
      number: z.string(),
      place: z.number(),
      value: z.number().nullable(),
      standardError: z.number().nullable(),
    }),
  ),
});

export type FrozenRow = Readonly<z.output<typeof listSchema>["entries"][number]>;
export type FrozenCategory = {
  readonly category: string;
  readonly entries: readonly FrozenRow[];
  readonly sha256: string;
};

/** Changes whenever the shape does. */
const FORMAT = "award-frozen-list/1";

/** The list as it is sealed: the same ranking always gives the same bytes. */
export function frozenContent(edition: number, category: string, entries: readonly FrozenRow[]) {
  const content = canonicalJson({ format: FORMAT, edition, category, entries: entries.map((entry) => ({ ...entry })) });
  return { content, sha256: sha256Hex(content) };
}

export function readFrozen({ content, sha256 }: { readonly content: string; readonly sha256: string }): FrozenCategory {
  return { ...listSchema.parse(JSON.parse(content)), sha256 };
}

/** Those who got through the first round: as many as pass, and whoever is equal to the last of them. */
export function passing(ranking: readonly RankedEntry[], winners: number): readonly RankedEntry[] {
  return ranking.filter(({ place }) => place <= winners);
}
