import { randomInt } from "node:crypto";
import { newReferenceNumber } from "@/lib/japan/reference-number";

/** A year has some six million numbers: among a hundred thousand cases hundreds would meet by chance. */
export function freeNumber(letter: "D" | "O", fiscalYear: number, taken: Set<string>): string {
  for (;;) {
    const number = newReferenceNumber(letter, fiscalYear, (below) => randomInt(below));
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
}
