import { parseReferenceNumber } from "@/lib/japan/reference-number";

/** 候補: numbers that an address carries, so that nothing is kept of anybody and the list can be sent to a colleague. */
export const SHORTLIST_MAX = 20;
export const COMPARED_MAX = 4;

/** Read from the address bar: what is no number of an office is left out, as is what stands there twice. */
export function readNumbers(value: string | readonly string[] | undefined): readonly string[] {
  const texts = typeof value === "string" ? [value] : (value ?? []);
  const numbers = texts.slice(0, SHORTLIST_MAX * 3).flatMap((text) => {
    const parsed = parseReferenceNumber(text);
    return parsed.ok && parsed.value.number.startsWith("O-") ? [parsed.value.number] : [];
  });
  return [...new Set(numbers)].slice(0, SHORTLIST_MAX);
}

export function withNumber(numbers: readonly string[], number: string): readonly string[] {
  return numbers.includes(number) ? numbers : [...numbers, number].slice(0, SHORTLIST_MAX);
}

export function withoutNumber(numbers: readonly string[], number: string): readonly string[] {
  return numbers.filter((each) => each !== number);
}
