import type { Letter } from "@/lib/declarations/commands/rehearse";

/** What a link of a letter opens with: another one stands in the letter that goes out. */
const TOKEN = /([?&]token=)[\w-]+/g;

/** The letters that will go out, as one text to look over; empty when there is none. */
export function lettersInWords(letters: readonly Letter[]): string {
  return letters
    .map(({ recipient, subject, body }) =>
      [`宛先：${recipient}`, `件名：${subject}`, "", body.replace(TOKEN, "$1…")].join("\n"),
    )
    .join("\n\n――――――――\n\n");
}
