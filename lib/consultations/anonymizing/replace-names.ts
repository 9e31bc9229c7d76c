import { PREFECTURES } from "@/lib/japan/prefecture";
import { type Folded, folded } from "./folded";
import type { ReplacedKind, Replacement } from "./kinds";
import { LEGAL_FORM, type Trace } from "./names";

type Found = { readonly trace: Trace; readonly from: number; readonly to: number };

/** In the letters of a folded text. */
const TITLES = ["様", "サマ", "サン", "氏", "殿", "先生", "課長", "部長", "係長", "社長", "主任", "主査", "主事"];

const FORM_BEFORE = new RegExp(`${LEGAL_FORM}[\\s\\u3000]*$`, "u");
const FORM_AFTER = new RegExp(`^[\\s\\u3000]*${LEGAL_FORM}`, "u");
const PREFECTURE_BEFORE = new RegExp(`(?:${PREFECTURES.map(({ name }) => name).join("|")})[\\s\\u3000]*$`, "u");

/** What belongs to a name of this kind and stands before it. */
const BESIDE: Partial<Record<ReplacedKind, RegExp>> = { company: FORM_BEFORE, municipality: PREFECTURE_BEFORE };

/** All traces of names, with the 株式会社 or the prefecture that stands beside them, give way to `wordFor`. */
export function replaceNames(
  text: string,
  traces: readonly Trace[],
  wordFor: (found: Trace) => string,
): { readonly text: string; readonly replaced: readonly Replacement[] } {
  const whole = folded(text);
  const replaced: Replacement[] = [];
  let done = "";
  let at = 0;
  for (const { trace, from, to } of foundIn(whole, traces)) {
    const before = withoutEnd(whole.pieces.slice(at, from).join(""), trace);
    const after = lengthOfForm(whole.pieces.slice(to).join(""), trace);
    const end = piecesWithin(whole, to, after);
    const word = wordFor(trace);
    replaced.push({
      kind: trace.kind,
      before: before.cut + whole.pieces.slice(from, end).join(""),
      after: word,
    });
    done += before.kept + word;
    at = end;
  }
  return { text: done + whole.pieces.slice(at).join(""), replaced };
}

/** From left to right, the longest at each place; none begins within another. */
function foundIn({ letters, owners, pieces }: Folded, traces: readonly Trace[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < letters.length; ) {
    const trace = traces.find((one) => stands(letters, at, one));
    if (trace === undefined) {
      at += 1;
      continue;
    }
    const end = at + trace.letters.length;
    const from = owners[at] ?? pieces.length;
    const to = (owners[end - 1] ?? pieces.length - 1) + 1;
    const last = found.at(-1);
    if (last === undefined || from >= last.to) found.push({ trace, from, to });
    at = end;
  }
  return found;
}

function stands(letters: string, at: number, { letters: name, needsTitle }: Trace): boolean {
  if (!letters.startsWith(name, at)) return false;
  return !needsTitle || TITLES.some((title) => letters.startsWith(title, at + name.length));
}

function withoutEnd(text: string, { kind }: Trace): { readonly kept: string; readonly cut: string } {
  const cut = BESIDE[kind]?.exec(text)?.[0] ?? "";
  return { kept: text.slice(0, text.length - cut.length), cut };
}

function lengthOfForm(text: string, { kind }: Trace): number {
  return kind === "company" ? (FORM_AFTER.exec(text)?.[0].length ?? 0) : 0;
}

function piecesWithin({ pieces }: Folded, from: number, length: number): number {
  let to = from;
  for (let left = length; left > 0 && to < pieces.length; to += 1) left -= pieces[to]?.length ?? 0;
  return to;
}
