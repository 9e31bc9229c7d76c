import type { OfficeStatus } from "@/lib/db/generated/enums";
import { foldForSearch } from "@/lib/japan/search-key";

/** An office of the municipality that has not ended. */
export type Candidate = {
  readonly id: string;
  readonly number: string;
  readonly externalId: string | null;
  readonly name: string;
  readonly municipalityCode: string;
  readonly status: OfficeStatus;
  readonly version: number;
  readonly currentVersionId: string;
};

export type Wanted = { readonly externalId: string; readonly name: string; readonly municipalityCode: string };

export type Match =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly office: Candidate }
  | { readonly kind: "several" };

const NONE: Match = { kind: "none" };

/**
 * Which office a row means: by the number of the portal, by the ID of the municipality's own files, else by name and place.
 * An office that is known by another ID is another office, whatever it is called.
 */
export function matcherOf(offices: readonly Candidate[]): (wanted: Wanted) => Match {
  const byNumber = new Map(offices.map((office) => [office.number, office]));
  const byExternalId = new Map(offices.map((office) => [office.externalId, office]));
  const byPlace = Map.groupBy(offices, placeKey);
  return (wanted) => {
    const known = wanted.externalId === "" ? undefined : byNumber.get(wanted.externalId);
    const named = known ?? (wanted.externalId === "" ? undefined : byExternalId.get(wanted.externalId));
    if (named !== undefined) return { kind: "one", office: named };
    const there = (byPlace.get(placeKey(wanted)) ?? []).filter(
      ({ externalId }) => externalId === null || wanted.externalId === "",
    );
    const [office, second] = there;
    if (office === undefined) return NONE;
    return second === undefined ? { kind: "one", office } : { kind: "several" };
  };
}

export function placeKey({ name, municipalityCode }: Pick<Wanted, "name" | "municipalityCode">): string {
  return `${municipalityCode} ${foldForSearch(name)}`;
}

/** A number of the portal is no ID of the municipality's own. */
export function ownIdOf(externalId: string): string | null {
  return externalId === "" || /^O-\d{4}-[0-9A-Z]{6}$/.test(externalId) ? null : externalId;
}
