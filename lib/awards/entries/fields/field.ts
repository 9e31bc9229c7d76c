import type { Option } from "@/lib/awards/entries/options";
import type { Section } from "@/lib/awards/entries/sections";

export type FileLimits = {
  /** Endings without a dot: pdf, docx. */
  readonly types: readonly string[];
  readonly megabytes: number;
  readonly count: number;
};

/** What kind of answer a question takes, and how it is asked. */
type AnswerKind =
  | { readonly kind: "line"; readonly max: number }
  | { readonly kind: "text"; readonly max: number; readonly rows: number }
  | { readonly kind: "radios" | "select"; readonly options: readonly Option[] }
  | { readonly kind: "files"; readonly limits: FileLimits }
  | { readonly kind: "day" | "declaration" | "web" | "place" | "name" | "kana" | "mail" | "phone" };

/** One question of an entry. Forms, check page, corrections, sealed rows and what jurors see read these. */
export type EntryField = {
  readonly name: string;
  readonly label: string;
  readonly section: Section;
  readonly isRequired: boolean;
  /** Whether jurors read the answer. Who can be reached how, and whom the applicant takes for partial, they never do. */
  readonly isForJurors: boolean;
  readonly answer: AnswerKind;
  readonly help?: string;
};

type Traits = { readonly isRequired?: boolean; readonly help?: string };

type Ask = (name: string, label: string, answer: AnswerKind, traits?: Traits) => EntryField;

/** The questions of one section: optional unless said otherwise. */
export function askIn(section: Section, isForJurors = true): Ask {
  return (name, label, answer, { isRequired = false, ...help } = {}) => ({
    name,
    label,
    section,
    isRequired,
    isForJurors,
    answer,
    ...help,
  });
}

export const required = { isRequired: true } as const;
