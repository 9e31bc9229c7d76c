import type { MatchDirection } from "@/lib/db/generated/enums";
import type { FormValue } from "@/lib/forms/form";
import { findPrefecture } from "@/lib/japan/prefecture";
import { STRENGTHS, type Strength, type Wish, type WishKey, wishesOf } from "./engine/wishes";
import type { Wishes } from "./stored";

/** What a form sends, by the names of `wish-fields.ts`. */
type Sent = Readonly<Record<string, unknown>>;

const USUAL: Strength = "2";

/** The wishes that have a value, in the order of the form. */
export function wishesIn(direction: MatchDirection, sent: Sent): Wishes["wishes"] {
  return wishesOf[direction].flatMap((key) => {
    const values = fieldsOf(direction, key).flatMap((name) => textsOf(sent[name]));
    return values.length === 0 ? [] : [{ key, values, strength: strengthOf(sent[`${key}Strength`]) }];
  });
}

/** The form as it was filled in. */
export function formOfWishes(direction: MatchDirection, wishes: readonly Wish[]): Record<string, FormValue> {
  const pairs = wishes.flatMap(({ key, values, strength }): [string, FormValue][] => [
    ...valuesIn(direction, key, values),
    [`${key}Strength`, strength],
  ]);
  return Object.fromEntries(pairs);
}

function valuesIn(direction: MatchDirection, key: WishKey, values: readonly string[]): [string, FormValue][] {
  const [first = key, second] = fieldsOf(direction, key);
  if (second === undefined) return [[first, values]];
  return [
    [first, values.filter((value) => findPrefecture(value) === null)],
    [second, values.find((value) => findPrefecture(value) !== null) ?? ""],
  ];
}

/** Places are regions and a prefecture; a municipality wishes for several industries where a company has its own. */
function fieldsOf(direction: MatchDirection, key: WishKey): readonly string[] {
  if (key === "place") return ["place", "placePrefecture"];
  return key === "industry" && direction === "MUNICIPALITY_SEEKS_COMPANY" ? ["industries"] : [key];
}

function textsOf(value: unknown): string[] {
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function strengthOf(value: unknown): Strength {
  return STRENGTHS.find((strength) => strength === value) ?? USUAL;
}
