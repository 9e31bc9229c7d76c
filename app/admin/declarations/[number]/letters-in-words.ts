import type { Letter } from "@/lib/declarations/commands/rehearse";

/** The letters that will go out, as one text to look over; empty when there is none. */
export function lettersInWords(letters: readonly Letter[]): string {
  return letters
    .map(({ recipient, subject, body }) => [`宛先：${recipient}`, `件名：${subject}`, "", body].join("\n"))
    .join("\n\n――――――――\n\n");
}
