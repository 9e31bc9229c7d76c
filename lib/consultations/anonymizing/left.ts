import { foldedName } from "./folded";
import { type KnownName, REPLACED_KINDS } from "./kinds";

/** A department has a name that many have; alone it tells nobody. */
const TELLING: readonly KnownName["kind"][] = ["company", "municipality", "person", "staff", "mail", "phone"];

/** Whole names of the case that stand in a text, in any writing, by what they are: the names themselves are not repeated. */
export function namesLeftIn(text: string, known: readonly KnownName[]): readonly string[] {
  const letters = foldedName(text);
  const left = known.filter((name) => {
    const whole = foldedName(name.text);
    return TELLING.includes(name.kind) && [...whole].length > 1 && letters.includes(whole);
  });
  return [...new Set(left.map(({ kind }) => REPLACED_KINDS[kind]))];
}
