import type { Logger } from "pino";
import { readBuildRecord } from "@/lib/server/build-record";
import { noteDatabase } from "@/lib/server/database-state";
import { describeError } from "@/lib/server/safe-console";
import { PublicationSource } from "./publication-source";

/** `all`: the pages of the build may come from other data than the database has now. */
export type Change = { readonly tags: readonly string[] } | { readonly all: true };

type Options = {
  readonly primary: string;
  readonly replica: string | undefined;
  readonly log: Logger;
  readonly onChange: (change: Change) => Promise<void>;
};

const POLL_MILLISECONDS = 500;

/** Tells this process of everything published anywhere, within a second, also after an absence of the database. */
export class PublicationWatch {
  /** Settles when the pages of the build have been compared with the database for the first time. */
  readonly compared: Promise<void>;
  readonly #options: Options;
  readonly #reader: PublicationSource;
  readonly #loop: Promise<void>;
  #settleCompared: (() => void) | undefined;
  #wake = () => {};
  #stopped = false;
  #readAt: number | undefined;
  #lag: number | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#reader = new PublicationSource({ ...options, wake: () => this.#wake() });
    this.compared = new Promise((settle) => {
      this.#settleCompared = settle;
    });
    this.#loop = this.#run();
  }

  /** Since all that was published was last seen here; undefined before the first time. */
  get secondsSinceRead(): number | undefined {
    return this.#readAt === undefined ? undefined : (performance.now() - this.#readAt) / 1000;
  }

  /** How old the newest publication was when this process had acted on it. */
  get lagSeconds(): number | undefined {
    return this.#lag;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#loop;
    await this.#reader.close();
  }

  async #run(): Promise<void> {
    let isFailing = false;
    while (!this.#stopped) {
      try {
        await (this.#settleCompared ? this.#compare(this.#settleCompared) : this.#look());
        isFailing = false;
        noteDatabase("reachable");
        this.#readAt = performance.now();
      } catch (error) {
        const reason = error instanceof Error ? describeError(error) : {};
        if (!isFailing) this.#options.log.warn(reason, "publications cannot be read; public pages stay as they are");
        isFailing = true;
        noteDatabase("away");
        await this.#reader.close();
      }
      await this.#sleep();
    }
  }

  async #compare(settle: () => void): Promise<void> {
    const found = await this.#reader.unhandled();
    const [now, built] = [await this.#reader.state(), readBuildRecord()];
    const isSame = now.database === built?.database && now.publication === built.publication;
    if (!isSame) await this.#options.onChange({ all: true });
    this.#reader.markHandled(found);
    this.#settleCompared = undefined;
    settle();
  }

  async #look(): Promise<void> {
    const found = await this.#reader.unhandled();
    if (found.length === 0) return;
    const begun = performance.now();
    await this.#options.onChange({ tags: [...new Set(found.flatMap(({ tags }) => tags))] });
    this.#lag = (found.at(-1)?.age ?? 0) + (performance.now() - begun) / 1000;
    this.#reader.markHandled(found);
  }

  #sleep(): Promise<void> {
    return new Promise((settle) => {
      const timer = setTimeout(settle, POLL_MILLISECONDS);
      this.#wake = () => {
        clearTimeout(timer);
        settle();
      };
    });
  }
}
