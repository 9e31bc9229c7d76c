import type { Logger } from "pino";
import { readBuildRecord } from "@/lib/server/build-record";
import { describeError } from "@/lib/server/safe-console";
import { PublicationReader } from "./publication-reader";

/** `all`: the pages of the build may come from other data than the database has now. */
export type Change = { readonly tags: readonly string[] } | { readonly all: true };

type Options = {
  readonly connectionString: string;
  readonly log: Logger;
  readonly onChange: (change: Change) => Promise<void>;
};

const POLL_MILLISECONDS = 500;

/** Tells this process of everything published anywhere, within a second, also after an absence of the database. */
export function watchPublications({ connectionString, log, onChange }: Options): {
  readonly stop: () => Promise<void>;
} {
  let stopped = false;
  let compared = false;
  let wake = () => {};
  const reader = new PublicationReader(connectionString, () => wake());
  const loop = run();

  async function run(): Promise<void> {
    let failing = false;
    while (!stopped) {
      try {
        await look();
        failing = false;
      } catch (error) {
        const reason = error instanceof Error ? describeError(error) : {};
        if (!failing) log.warn(reason, "publications cannot be read; public pages stay as they are");
        failing = true;
        await reader.close();
      }
      await sleep();
    }
  }

  async function look(): Promise<void> {
    if (compared) {
      const tags = await reader.next();
      if (tags.length > 0) await onChange({ tags });
      return;
    }
    await reader.next();
    const [now, built] = [await reader.state(), readBuildRecord()];
    if (now.database !== built?.database || now.publication !== built.publication) await onChange({ all: true });
    compared = true;
  }

  function sleep(): Promise<void> {
    return new Promise((settle) => {
      const timer = setTimeout(settle, POLL_MILLISECONDS);
      wake = () => {
        clearTimeout(timer);
        settle();
      };
    });
  }

  async function stop(): Promise<void> {
    stopped = true;
    wake();
    await loop;
    await reader.close();
  }

  return { stop };
}
