import type { Logger } from "pino";
import { isReadingFromReplica, readFromPrimary, readFromReplica } from "@/lib/db/reading-source";
import type { PublicationState } from "@/lib/server/publication-state";
import { LOOK_BACK, type Publication, PublicationReader } from "./publication-reader";

type Options = {
  readonly primary: string;
  readonly replica: string | undefined;
  readonly log: Logger;
  readonly wake: () => void;
};

/** Milliseconds that a publish may be missing on the replica before the primary is read instead; noticed within a look. */
const LAG_LIMIT = 20_000;
const LOOK_EVERY = 5_000;

/**
 * Decides which database public pages are read from, and reads the publications of that very one: PostgreSQL replays
 * in order, so where a publication can be seen, the rows published with it can be seen too, and what is made from then
 * on is new. Were the primary watched while pages are read from a replica behind it, a page could be made from old rows
 * after its publication had been dealt with, and would stay for ever. What this process has seen of the primary, the
 * replica has to have before it is read, so no page goes back. A page is late by the lag and the rounds of the watch:
 * some milliseconds and half a second as a rule, half a minute at most. The address must lead to one replica, not to a
 * different one each time.
 */
export class PublicationSource {
  readonly #primary: PublicationReader;
  readonly #replica: PublicationReader | undefined;
  readonly #log: Logger;
  #handled: readonly string[] = [];
  #awaited: { readonly id: string; readonly since: number } | undefined;
  #nextLook = 0;
  #wasReplica = false;

  constructor({ primary, replica, log, wake }: Options) {
    this.#primary = new PublicationReader(primary, { wake, patience: 10_000 });
    this.#replica = replica === undefined ? undefined : new PublicationReader(replica, { patience: 2_000 });
    this.#log = log;
  }

  async state(): Promise<PublicationState> {
    return this.#followed().state();
  }

  /** What was published and has not been marked as handled. */
  async unhandled(): Promise<readonly Publication[]> {
    if (this.#replica) await this.#choose(this.#replica);
    const followed = this.#followed();
    try {
      return await followed.others(this.#handled);
    } catch (error) {
      if (followed !== this.#replica) throw error;
      await this.#leave(followed);
      return this.#primary.others(this.#handled);
    }
  }

  markHandled(publications: readonly Publication[]): void {
    this.#handled = [...this.#handled, ...publications.map(({ id }) => id)].slice(-2 * LOOK_BACK);
  }

  /** After a fault; what is followed then is found out anew. */
  async close(): Promise<void> {
    readFromPrimary();
    await Promise.all([this.#primary.close(), this.#replica?.close()]);
  }

  #followed(): PublicationReader {
    return this.#replica && isReadingFromReplica() ? this.#replica : this.#primary;
  }

  async #choose(replica: PublicationReader): Promise<void> {
    if (performance.now() >= this.#nextLook) {
      this.#nextLook = performance.now() + LOOK_EVERY;
      const isGood = await (isReadingFromReplica() ? this.#keepsUp(replica) : this.#hasCaughtUp(replica)).catch(
        () => false,
      );
      if (isGood) readFromReplica();
      else await this.#leave(replica);
    }
    if (this.#wasReplica === isReadingFromReplica()) return;
    this.#wasReplica = !this.#wasReplica;
    if (this.#wasReplica) this.#log.info("public pages are read from the replica");
    else this.#log.warn("public pages are read from the primary: the replica is away or behind");
  }

  async #leave(replica: PublicationReader): Promise<void> {
    readFromPrimary();
    this.#awaited = undefined;
    await replica.close();
  }

  /** Without a primary, a replica is better than nothing: what it lacks of what was handled counts as news once it is there. */
  async #hasCaughtUp(replica: PublicationReader): Promise<boolean> {
    if (!(await replica.isMigrated())) return false;
    const wanted = await this.#idsOfPrimary();
    const ids = new Set(await replica.ids());
    if (wanted.some((id) => !ids.has(id))) return false;
    this.#handled = this.#handled.filter((id) => ids.has(id));
    return true;
  }

  async #keepsUp(replica: PublicationReader): Promise<boolean> {
    const wanted = await this.#idsOfPrimary();
    const ids = new Set(await replica.ids());
    const now = performance.now();
    if (this.#awaited && !ids.has(this.#awaited.id)) return now - this.#awaited.since < LAG_LIMIT;
    const missing = wanted.find((id) => !ids.has(id));
    this.#awaited = missing === undefined ? undefined : { id: missing, since: now };
    return true;
  }

  /** Empty while the primary is away: then nothing is published. */
  #idsOfPrimary(): Promise<readonly string[]> {
    return this.#primary.ids().catch(async () => {
      await this.#primary.close();
      return [];
    });
  }
}
