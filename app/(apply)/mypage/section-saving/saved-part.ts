import type { Answers } from "@/lib/drafts/answers";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import type { SavedDraft } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import type { Asked, OwnForm } from "@/lib/drafts/sectioned-form";

/** What somebody writes on, section by section: something new, a correction or a change. */
export type PartWork = {
  readonly draft: Draft;
  /** What was sent before, as it was sealed; null for something new. */
  readonly sent: Answers | null;
  readonly asked: readonly Asked[] | null;
};

export type FoundWork<W extends PartWork> =
  | { readonly kind: "open"; readonly work: W }
  | { readonly kind: "over"; readonly number: string };

/** What a form of one section sent. */
export type SentPart<W extends PartWork> = {
  readonly work: W;
  readonly form: OwnForm;
  readonly read: FormAnswers;
  readonly data: FormData;
};

/** What became of the files of one question. */
export type TakenFiles = {
  readonly ids: readonly string[];
  /** Those that go once the answers are saved without them. */
  readonly released: readonly string[];
  readonly error?: string;
  readonly notice?: string;
};

/** Something that was looked up and filled in on request. */
export type LookedUp =
  | { readonly field: string; readonly ok: true; readonly notice: string; readonly focus: string }
  | { readonly field: string; readonly ok: false; readonly error: string };

export type SavedPart = SavedDraft & {
  readonly files: Readonly<Record<string, TakenFiles>>;
  readonly lookedUp?: LookedUp;
  /** The person asked for something that leaves them on this page. */
  readonly isStaying: boolean;
};
