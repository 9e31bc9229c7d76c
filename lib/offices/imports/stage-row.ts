import "server-only";
import type { OfficeImportOutcome } from "@/lib/db/generated/enums";
import { type Answers, type AnswerValue, isSame } from "@/lib/drafts/answers";
import { isBlank } from "@/lib/drafts/check-answers";
import { fieldLabel, OFFICE_FIELDS } from "@/lib/offices/fields";
import type { Fault } from "@/lib/offices/import/office-sheet";
import { saysTheSame } from "@/lib/offices/import/says-the-same";
import { placeWords } from "@/lib/offices/place";
import { canonicalAnswers, shownValue } from "@/lib/offices/presentation";
import { checkOffice } from "@/lib/offices/schema";
import { faultAt, faultOfRow, type Located, NOT_NOW } from "./faults";
import type { Candidate, Match } from "./match";
import type { Difference } from "./stored";

export type Compared = {
  readonly outcome: OfficeImportOutcome;
  readonly answers: Answers;
  readonly faults: readonly Fault[];
  readonly differences: readonly Difference[];
  readonly office: Candidate | null;
};

export type Beside = {
  readonly match: Match;
  /** Answers of the office that was found. */
  readonly sent: Answers;
  /** What an office has that does not say it: who is asked about it. */
  readonly defaults: Answers;
  /** The row before that means the same office. */
  readonly takenBy: number | null;
};

const SEVERAL =
  "同じ名称と所在地の施設が2つ以上登録されています。どの施設かが分かるように、IDの列に受付番号（O-から始まる番号）を書いてください。";

/** What a row would do, or what is wrong with it: by the rules of a single registration, at its cells. */
export function compareRow(at: Located, beside: Beside): Compared {
  const { row } = at;
  const office = beside.match.kind === "one" ? beside.match.office : null;
  const checked = checkOffice(joined(at, beside));
  const unread = new Set(row.faults.map(({ field }) => field));
  const broken = checked.ok ? [] : Object.entries(checked.errors).filter(([field]) => !unread.has(field));
  const faults = inOrder([
    ...row.faults,
    ...broken.map(([field, sentence]) => faultAt(at, field, sentence)),
    ...faultsOfMatch(at, beside),
  ]);
  if (!checked.ok || faults.length > 0) return faulty(faults);
  const answers = canonicalAnswers(checked.value);
  if (office === null) return { outcome: "CREATE", answers, faults, differences: [], office };
  const differences = differencesOf(beside.sent, answers);
  if (differences.length === 0) return { outcome: "SAME", answers, faults, differences, office };
  const refusal = NOT_NOW[office.status];
  if (refusal !== undefined) return faulty([faultOfRow(at, refusal)]);
  return { outcome: "CHANGE", answers, faults, differences, office };
}

/** Columns that the file does not have stay as they are; so does who is asked, where the file leaves that empty. */
function joined({ row }: Located, { match, sent, defaults }: Beside): Answers {
  const said = Object.entries(row.answers).flatMap(([field, value]) =>
    value === undefined || (field in defaults && isBlank(value)) ? [] : [[field, kept(field, value, sent)] as const],
  );
  return { ...(match.kind === "one" ? sent : defaults), ...Object.fromEntries(said) };
}

/** Where the file says what it would say of the kept answer, that answer stays, to the letter. */
function kept(field: string, value: AnswerValue, sent: Answers): AnswerValue {
  const before = sent[field];
  return before !== undefined && !isSame(before, value) && saysTheSame(field, before, value) ? before : value;
}

function faultsOfMatch(at: Located, { match, takenBy }: Beside): Fault[] {
  if (match.kind === "several") return [faultOfRow(at, SEVERAL)];
  if (takenBy === null) return [];
  return [
    faultOfRow(at, `${takenBy}行目と同じ施設です。別の施設なら別のIDを書き、同じ施設なら1行にまとめてください。`),
  ];
}

/** From left to right; what has no cell comes last. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const place = ({ cell }: Fault) => (/^[A-Z]/.test(cell) ? cell.padStart(12, "0") : `1${cell}`);
  return faults.toSorted((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
}

function faulty(faults: readonly Fault[]): Compared {
  return { outcome: "FAULTY", answers: {}, faults, differences: [], office: null };
}

function differencesOf(before: Answers, after: Answers): Difference[] {
  return OFFICE_FIELDS.filter(({ name }) => !isSame(before[name] ?? "", after[name] ?? "")).map(({ name }) => ({
    field: name,
    label: fieldLabel(name),
    before: shownValue(name, before, placeWords),
    after: shownValue(name, after, placeWords),
  }));
}
