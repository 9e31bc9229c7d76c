import { BLANK, type KnownName, type ReplacedKind, type Replacement } from "./anonymizing/kinds";
import { neutralWords, type Trace, tracesOf } from "./anonymizing/names";
import { PATTERNS } from "./anonymizing/patterns";
import { replaceNames } from "./anonymizing/replace-names";
import { type Suspicion, suspicionsIn } from "./anonymizing/suspicious";

export type Anonymized = {
  readonly question: string;
  readonly answer: string;
  readonly replaced: readonly Replacement[];
  /** What only a person can decide on. */
  readonly suspicious: readonly Suspicion[];
};

type Said = { readonly question: string; readonly answer: string };

/**
 * A question and its answer without the names of whoever asked and answered, and without what leads to them. A proposal:
 * names that stand nowhere in the case are not known, so somebody reads it before anybody else does.
 */
export function anonymize({ question, answer }: Said, known: readonly KnownName[]): Anonymized {
  const traces = tracesOf(known);
  const [asked, answered] = [withoutNames(question, traces), withoutNames(answer, traces)];
  const all = [...asked.replaced, ...answered.replaced];
  return {
    question: asked.text,
    answer: answered.text,
    replaced: all.filter(({ before }, place) => all.findIndex((one) => one.before === before) === place),
    suspicious: suspicionsIn(`${asked.text}\n${answered.text}`),
  };
}

type Cleaned = { readonly text: string; readonly replaced: readonly Replacement[] };

/** A word put in may make a name with its neighbour: so it is done until nothing is found, at last with a sign that cannot. */
const ROUNDS_WITH_WORDS = 4;

function withoutNames(text: string, traces: readonly Trace[]): Cleaned {
  const word = neutralWords(traces);
  let now: Cleaned = { text, replaced: [] };
  for (let round = 1; ; round += 1) {
    const next = cleanedOnce(now.text, traces, round > ROUNDS_WITH_WORDS ? () => BLANK : word);
    if (next.text === now.text) return now;
    now = { text: next.text, replaced: [...now.replaced, ...next.replaced] };
  }
}

function cleanedOnce(text: string, traces: readonly Trace[], word: (kind: ReplacedKind) => string): Cleaned {
  const replaced: Replacement[] = [];
  let cleaned = text;
  for (const { kind, form, stays } of PATTERNS) {
    cleaned = cleaned.replace(form, (before) => {
      if (stays?.(before) === true) return before;
      replaced.push({ kind, before, after: word(kind) });
      return word(kind);
    });
  }
  const named = replaceNames(cleaned, traces, ({ kind }) => word(kind));
  return { text: named.text, replaced: [...replaced, ...named.replaced] };
}
