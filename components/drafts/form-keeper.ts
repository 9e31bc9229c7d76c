import type { Answers } from "@/lib/drafts/answers";
import type { DraftSync, SyncProblem } from "./draft-sync";
import { answersOf, putAnswer } from "./form-answers";
import { joinNewer } from "./join";

export type Report =
  | {
      readonly kind: "saved";
      readonly savedAt: string;
      readonly filled: readonly string[];
      readonly also: readonly string[];
    }
  | { readonly kind: SyncProblem };

/** Where unsent answers are put until the server has them; does nothing where nobody asked for it. */
type Copies = {
  readonly put: (answers: Answers) => Promise<void>;
  readonly drop: () => Promise<void>;
};

type Parts = {
  readonly form: HTMLFormElement;
  readonly names: readonly string[];
  readonly sync: DraftSync;
  readonly copies: Copies;
  readonly report: (report: Report) => void;
};

const PAUSE_MS = 1_500;
/** A copy costs no request, so it waits for no pause: whoever closes the page right after typing finds it again. */
const COPY_MS = 250;
const RETRY_MS = 15_000;

/** Watches a form and keeps what is typed, from the moment it is shown until it is left. */
export class FormKeeper {
  readonly #parts: Parts;
  readonly #ending = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #copyTimer: ReturnType<typeof setTimeout> | undefined;
  #isSubmitting = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The first save also brings what another page has written since this one was made. */
  start(): void {
    const { signal } = this.#ending;
    const { form } = this.#parts;
    form.addEventListener("input", () => this.#noticeTyping(), { signal });
    form.addEventListener("change", () => this.#noticeTyping(), { signal });
    form.addEventListener("submit", () => this.#beginSubmit(), { signal, capture: true });
    document.addEventListener("visibilitychange", () => this.#leaveOrReturn(), { signal });
    window.addEventListener("pagehide", () => this.#saveLast(), { signal });
    window.addEventListener("pageshow", (event) => event.persisted && this.#schedule(0), { signal });
    window.addEventListener("online", () => this.#schedule(0), { signal });
    this.#schedule(0);
  }

  stop(): void {
    this.#ending.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#copyTimer);
    if (this.#isSubmitting) void this.#parts.copies.drop();
    else this.#saveLast();
  }

  /** A send has been answered, or has come to nothing: then what was typed is kept after all. */
  endSubmit(): void {
    if (!this.#isSubmitting) return;
    this.#isSubmitting = false;
    this.#schedule(0);
  }

  #noticeTyping(): void {
    this.#schedule(PAUSE_MS);
    this.#copyTimer ??= setTimeout(() => void this.#copy(), COPY_MS);
  }

  async #copy(): Promise<void> {
    this.#copyTimer = undefined;
    const changes = this.#parts.sync.changesIn(this.#answers());
    if (Object.keys(changes).length > 0) await this.#parts.copies.put(changes);
  }

  #beginSubmit(): void {
    this.#isSubmitting = true;
    clearTimeout(this.#timer);
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (!this.#isSubmitting) this.#timer = setTimeout(() => void this.#save(), milliseconds);
  }

  #saveLast(): void {
    if (!this.#isSubmitting) this.#parts.sync.saveLast(this.#answers());
  }

  #leaveOrReturn(): void {
    if (document.visibilityState === "hidden") this.#saveLast();
    else this.#schedule(0);
  }

  async #save(): Promise<void> {
    const { sync, copies, report } = this.#parts;
    if (sync.isUnderWay) return this.#schedule(PAUSE_MS);
    const before = this.#knownAnswers();
    const changes = sync.changesIn(this.#answers());
    const hasChanges = Object.keys(changes).length > 0;
    if (hasChanges) await copies.put(changes);

    const outcome = await sync.save(this.#answers());
    if (this.#ending.signal.aborted) return;
    if (outcome.kind !== "saved") {
      if (outcome.kind === "unreachable") this.#schedule(RETRY_MS);
      if (hasChanges || outcome.kind === "sent") report({ kind: outcome.kind });
      return;
    }
    const joined = this.#join(outcome.newer, before);
    const isAllKept = Object.keys(sync.changesIn(this.#answers())).length === 0;
    if (hasChanges && isAllKept) await copies.drop();
    if (!isAllKept) this.#schedule(PAUSE_MS);
    if (hasChanges || joined.filled.length > 0) report({ kind: "saved", savedAt: outcome.savedAt, ...joined });
  }

  #join(newer: Answers, before: Answers): { readonly filled: readonly string[]; readonly also: readonly string[] } {
    const { fill, also } = joinNewer(newer, this.#answers(), before);
    for (const [name, value] of Object.entries(fill)) putAnswer(this.#parts.form, name, value);
    return { filled: Object.keys(fill), also };
  }

  #answers(): Answers {
    return answersOf(this.#parts.form, this.#parts.names);
  }

  #knownAnswers(): Answers {
    return Object.fromEntries(this.#parts.names.map((name) => [name, this.#parts.sync.known(name)]));
  }
}
