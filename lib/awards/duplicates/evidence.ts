import { publicBodyName } from "@/lib/awards/conflicts/detection/organizations/public-body";
import { daysBetween } from "@/lib/japan/dates";
import { commonFigures } from "./figures";
import { likeness } from "./gram-vectors";
import { type Bond, bondBetween, type Two } from "./participants";
import type { KnownEffort } from "./readings";

/** What two entries have in common. */
export type Evidence = {
  readonly bond: Bond | null;
  /** 0 to 1; 1 for the same title but for the notation. */
  readonly title: number;
  /** 0 to 1. */
  readonly text: number;
  /** Figures that stand in both texts. */
  readonly figures: readonly string[];
  /** Names of the municipalities that both name. */
  readonly places: readonly string[];
  /** Between the two beginnings; null when one is not known. */
  readonly daysApart: number | null;
};

/** A title that stands whole in the other one, from this length on, is nearly the same. */
const CONTAINED_LENGTH = 8;
const CONTAINED = 0.9;

export function evidenceOf({ first, second }: Two): Evidence {
  const [from, to] = [first.stated.startedOn ?? null, second.stated.startedOn ?? null];
  return {
    bond: bondBetween({ first, second }),
    title: titleLikeness(first, second),
    text: likeness(first.text, second.text),
    figures: commonFigures(first.figures, second.figures),
    places: [...new Set(first.places)]
      .filter((code) => second.places.includes(code))
      .sort()
      .map(publicBodyName),
    daysApart: from === null || to === null ? null : Math.abs(daysBetween(from, to)),
  };
}

function titleLikeness(one: KnownEffort, other: KnownEffort): number {
  const [a, b] = [one.titleKey, other.titleKey];
  if (a === "" || b === "") return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const contained = short.length >= CONTAINED_LENGTH && long.includes(short) ? CONTAINED : 0;
  return Math.max(contained, likeness(one.title, other.title));
}
