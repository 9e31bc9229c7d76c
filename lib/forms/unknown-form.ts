import { answer, type FormState } from "./form";
import { readEntries } from "./read-entries";

/** For a form whose hidden fields do not say which one it is: every text stays where it was typed. Not for secrets. */
export function unknownForm(data: FormData, message: string): FormState {
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith("$"));
  const entries = readEntries(data, new Map(names.map((name) => [name, "many"])));
  const texts = [...(entries?.texts ?? [])];
  return answer({
    message,
    values: Object.fromEntries(
      texts.map(([name, [first = "", ...more]]) => [name, more.length === 0 ? first : [first, ...more]]),
    ),
  });
}
