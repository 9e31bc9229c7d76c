import { type Answers, type AnswerValue, isSame } from "@/lib/drafts/answers";

export type SyncOutcome =
  | { readonly kind: "saved"; readonly savedAt: string; readonly newer: Answers; readonly sent: Answers }
  | { readonly kind: SyncProblem };

export type SyncProblem = "unreachable" | "expired" | "sent" | "limited" | "too-long";

/** The requests of a page, so that a test can stand in for the network. */
export type Network = {
  readonly post: (body: string) => Promise<Response>;
  /** Goes out even while the page is being left; nobody hears the answer. */
  readonly postLast: (body: string) => void;
};

type Seen = { readonly version: number; readonly answers: Answers };

/**
 * What a page knows of its draft: the save it was made from and the answers of that save. Sends only what differs, one
 * request after the other.
 */
export class DraftSync {
  readonly #network: Network;
  readonly #tab: string;
  #seen: Seen;
  #isUnderWay = false;

  constructor(network: Network, tab: string, seen: Seen) {
    this.#network = network;
    this.#tab = tab;
    this.#seen = seen;
  }

  get version(): number {
    return this.#seen.version;
  }

  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  known(name: string): AnswerValue {
    return this.#seen.answers[name] ?? "";
  }

  /** The server has answered the form: that is what the page shows now. */
  adopt(seen: Seen): void {
    this.#seen = seen;
  }

  changesIn(now: Answers): Answers {
    return Object.fromEntries(Object.entries(now).filter(([name, value]) => !isSame(value, this.known(name))));
  }

  async save(now: Answers): Promise<SyncOutcome> {
    const sent = this.changesIn(now);
    this.#isUnderWay = true;
    try {
      const response = await this.#network.post(this.#body(sent, false));
      if (!response.ok) return { kind: PROBLEMS[response.status] ?? "unreachable" };
      const { version, savedAt, newer } = readAnswer(await response.json());
      this.#seen = { version, answers: { ...this.#seen.answers, ...sent, ...newer } };
      return { kind: "saved", savedAt, newer, sent };
    } catch {
      return { kind: "unreachable" };
    } finally {
      this.#isUnderWay = false;
    }
  }

  /** The page is being left. */
  saveLast(now: Answers): void {
    const sent = this.changesIn(now);
    if (Object.keys(sent).length > 0) this.#network.postLast(this.#body(sent, true));
  }

  #body(answers: Answers, isLast: boolean): string {
    return JSON.stringify({ seen: this.#seen.version, tab: this.#tab, answers, isLast });
  }
}

const PROBLEMS: Readonly<Record<number, SyncProblem>> = {
  409: "sent",
  410: "expired",
  413: "too-long",
  422: "too-long",
  429: "limited",
};

type Saved = { readonly version: number; readonly savedAt: string; readonly newer: Answers };

/** Our own server's words; anything else is not our server, such as the page of a hotel's network. */
function readAnswer(json: unknown): Saved {
  if (!isRecord(json)) throw new TypeError("No answer of ours.");
  const { version, savedAt, newer } = json;
  if (typeof version !== "number" || typeof savedAt !== "string" || !isRecord(newer))
    throw new TypeError("No answer of ours.");
  const entries = Object.entries(newer).flatMap(([name, value]): [string, AnswerValue][] =>
    typeof value === "string" || isTexts(value) ? [[name, value]] : [],
  );
  return { version, savedAt, newer: Object.fromEntries(entries) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
