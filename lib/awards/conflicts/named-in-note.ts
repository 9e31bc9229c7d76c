import { removeSpaces } from "@/lib/japan/width";

type Named = { readonly id: string; readonly name: string };

/** Fewer signs would be found in words that are no names. */
const SHORTEST = 3;

/** The people whose whole name stands in what an applicant wrote, whatever the spaces in it. */
export function namedInNote<Person extends Named>(note: string, people: readonly Person[]): readonly Person[] {
  const text = removeSpaces(note.normalize("NFKC"));
  return people.filter(({ name }) => {
    const whole = removeSpaces(name.normalize("NFKC"));
    return whole.length >= SHORTEST && text.includes(whole);
  });
}
