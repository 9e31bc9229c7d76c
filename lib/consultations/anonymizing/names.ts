import { folded, foldedName } from "./folded";
import { BLANK, type KnownName, NEUTRAL_WORDS, type ReplacedKind } from "./kinds";

/** One way in which a name may stand in a text. */
export type Trace = {
  readonly kind: ReplacedKind;
  readonly letters: string;
  /** So short, or so like other words, that it is a name only before 様, さん and the like. */
  readonly needsTitle: boolean;
};

export const LEGAL_FORM =
  "(?:株式会社|有限会社|合同会社|合資会社|合名会社|(?:一般|公益)(?:社団|財団)法人|特定非営利活動法人|NPO法人|ＮＰＯ法人|学校法人|医療法人|社会福祉法人|協同組合|独立行政法人|[㈱㈲㍿]|[(（][株有同資名社財福学医][)）]|\\([一公][社財]\\)|（[一公][社財]）)";

const OF_LEGAL_FORM = new RegExp(`^\\s*${LEGAL_FORM}\\s*|\\s*${LEGAL_FORM}\\s*$`, "gu");
const SHORT_KANA = /^[\u30A1-\u30FA]{1,3}$/;

/** Names whole, companies also without their legal form, people also by each of their two names; the longest first. */
export function tracesOf(known: readonly KnownName[]): readonly Trace[] {
  const all = known.flatMap(({ kind, text }) => [
    ...traceOf(kind, text),
    ...(kind === "company" ? traceOf(kind, text.replace(OF_LEGAL_FORM, "")) : []),
    ...(kind === "person" || kind === "staff" ? partsOf(kind, text) : []),
  ]);
  const first = new Map<string, Trace>();
  for (const trace of all) if (!first.has(trace.letters)) first.set(trace.letters, trace);
  return [...first.values()].sort((a, b) => b.letters.length - a.letters.length);
}

function traceOf(kind: ReplacedKind, text: string): Trace[] {
  const letters = foldedName(text);
  return [...letters].length < 2 ? [] : [{ kind, letters, needsTitle: false }];
}

/** 緑川 めぐみ is 緑川 and めぐみ, too. Of one character, or of little kana (もり stands in めもり), with a title only. */
function partsOf(kind: ReplacedKind, text: string): Trace[] {
  const parts = text.split(/[\s\u3000・]+/u).map(foldedName);
  return parts
    .filter((letters) => letters !== "" && parts.length > 1)
    .map((letters) => ({ kind, letters, needsTitle: letters.length < 2 || SHORT_KANA.test(letters) }));
}

/** What stands for each kind: words in which none of the names is found. */
export function neutralWords(traces: readonly Trace[]): (kind: ReplacedKind) => string {
  const isFree = (word: string) => {
    const { letters } = folded(word);
    return traces.every((trace) => !letters.includes(trace.letters));
  };
  return (kind) => NEUTRAL_WORDS[kind].find(isFree) ?? BLANK;
}
