import type { LegalFormCode } from "@/lib/japan/legal-forms";
import { LEGAL_FORM_NOTATIONS } from "./legal-form-notations";
import { withoutSeparators } from "./plain-text";

type Mark = { readonly code: LegalFormCode; readonly text: string };
type Bare = { readonly text: string; readonly form: LegalFormCode | null };

const byLength = (one: Mark, other: Mark) => other.text.length - one.text.length;
const marksOf = (ofSign: (sign: string) => readonly string[]) =>
  LEGAL_FORM_NOTATIONS.flatMap(({ code, full, signs }) =>
    [...full, ...signs.flatMap(ofSign)].map((text): Mark => ({ code, text })),
  ).sort(byLength);

/** Bank transfers open no bracket in front of a name and close none behind it. */
const BEFORE = marksOf((sign) => [`(${sign})`, `${sign})`]);
const BEHIND = marksOf((sign) => [`(${sign})`, `(${sign}`]);

const ENGLISH =
  /[\s,.]*(?<![a-z0-9])(?:co\.?[\s,]*ltd|company[\s,]*limited|incorporated|inc|corporation|corp|limited|ltd|l\.?l\.?[cp]|[kg]\.?k|co(?=\.))\.?$/;

/** Takes plain text. The 法人格 before and behind comes off, however often; an English one says nothing of the Japanese one. */
export function withoutLegalForm(plain: string): Bare {
  const japanese = plain.replace(ENGLISH, "");
  let bare: Bare = { text: withoutSeparators(japanese === "" ? plain : japanese), form: null };
  for (let next = step(bare); next !== null; next = step(bare)) bare = next;
  return bare;
}

/** One mark less; null when there is none. */
function step({ text, form }: Bare): Bare | null {
  const before = BEFORE.find((mark) => text.startsWith(mark.text));
  if (before !== undefined) return { text: text.slice(before.text.length), form: form ?? before.code };
  const behind = BEHIND.find((mark) => text.endsWith(mark.text));
  if (behind === undefined) return null;
  return { text: text.slice(0, -behind.text.length), form: form ?? behind.code };
}
