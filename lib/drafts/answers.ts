export type AnswerValue = string | readonly string[];
export type Answers = Readonly<Record<string, AnswerValue>>;

/** A value that was replaced, the save that replaced it and the browser tab that sent it. Newest last. */
type Replaced = { readonly at: number; readonly value: AnswerValue; readonly by: string | null };
export type Revisions = Readonly<Record<string, readonly Replaced[]>>;

type Kept = { readonly answers: Answers; readonly revisions: Revisions };

/** A tab that is left open while another one saves every few seconds still finds the value it was opened with. */
const KEPT_PER_FIELD = 50;

export type Screen = {
  /** Number of the save that the screen was made from. */
  readonly seen: number;
  /** The browser tab it stands in, where a script could tell. */
  readonly tab?: string | null;
};

export type Merge = Kept & {
  readonly isChanged: boolean;
  /** Fields that another tab or device had written since this screen was opened, and that this one now replaces. */
  readonly replacedElsewhere: readonly string[];
};

/**
 * Joins what a screen sends with what is kept, field by field. A field that the screen did not touch keeps what others wrote
 * in the meantime; a field that it did touch takes the newer word, and the older one stays among the revisions.
 *
 * @param next number of the save being made
 */
export function mergeAnswers(kept: Kept, incoming: Answers, { seen, tab = null }: Screen, next: number): Merge {
  const answers: Record<string, AnswerValue> = { ...kept.answers };
  const revisions: Record<string, readonly Replaced[]> = { ...kept.revisions };
  const replacedElsewhere: string[] = [];

  for (const [field, value] of Object.entries(incoming)) {
    const current = kept.answers[field] ?? "";
    const past = kept.revisions[field] ?? [];
    const base = shownValue(past, current, { seen, tab });
    if (isSame(value, base) || isSame(value, current)) continue;
    if (!isSame(current, base)) replacedElsewhere.push(field);
    answers[field] = value;
    revisions[field] = [...past, { at: next, value: current, by: tab }].slice(-KEPT_PER_FIELD);
  }
  return { answers, revisions, isChanged: revisionsGrew(kept.revisions, revisions), replacedElsewhere };
}

/** What the screen last knew of a field: the value it was opened with, or its own tab's later word. */
function shownValue(past: readonly Replaced[], current: AnswerValue, { seen, tab }: Required<Screen>): AnswerValue {
  const later = past.filter((replaced) => replaced.at > seen);
  const isOwn = tab !== null && later.every((replaced) => replaced.by === tab);
  return isOwn ? current : (later[0]?.value ?? current);
}

/** What was written after the save that a screen was made from. */
export function changedSince(kept: Kept, seen: number): Answers {
  const isLater = (field: string) => kept.revisions[field]?.some((replaced) => replaced.at > seen) ?? false;
  return Object.fromEntries(Object.entries(kept.answers).filter(([field]) => isLater(field)));
}

export function isSame(a: AnswerValue, b: AnswerValue): boolean {
  return JSON.stringify(asList(a)) === JSON.stringify(asList(b));
}

/** One answer of a list field and the bare text of it are the same thing in a form. */
export function asList(value: AnswerValue | undefined): readonly string[] {
  if (value === undefined || value === "") return [];
  return typeof value === "string" ? [value] : value;
}

export function asText(value: AnswerValue | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : value.join("、");
}

function revisionsGrew(before: Revisions, after: Revisions): boolean {
  return Object.keys(after).some((field) => after[field] !== before[field]);
}
