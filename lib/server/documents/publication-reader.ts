import { Client } from "pg";
import { z } from "zod";
import { pendingOn } from "@/lib/db/migrate";
import { type PublicationState, publicationStateOn } from "@/lib/server/publication-state";

/** Rows may become visible out of order: looking back over so many is enough for transactions that overlap. */
export const LOOK_BACK = 500;
const CHANNEL = "publication";

const rowsSchema = z.array(z.object({ id: z.string(), tags: z.array(z.string()), age: z.number() }));
const idsSchema = z.array(z.object({ id: z.string() }));
export type Publication = z.output<typeof rowsSchema>[number];

const LATEST = `id > (SELECT coalesce(max(id), 0) FROM publication) - ${LOOK_BACK}`;
const OTHERS = `
  SELECT id::text, tags, extract(epoch FROM clock_timestamp() - at)::float AS age FROM publication
   WHERE ${LATEST} AND id <> ALL ($1::bigint[]) ORDER BY id`;
const IDS = `SELECT id::text FROM publication WHERE ${LATEST} ORDER BY id`;

type Options = {
  /** Called when the database says that something was published; a replica never says so. */
  readonly wake?: () => void;
  /** Milliseconds for a connection; a question takes half of them at most. */
  readonly patience: number;
};

/** Reads the table of public changes of one database over one connection of its own. */
export class PublicationReader {
  readonly #connectionString: string;
  readonly #options: Options;
  #client: Client | undefined;

  constructor(connectionString: string, options: Options) {
    this.#connectionString = connectionString;
    this.#options = options;
  }

  async state(): Promise<PublicationState> {
    return publicationStateOn(await this.#connected());
  }

  /** What was published lately, but for these. */
  async others(ids: readonly string[]): Promise<readonly Publication[]> {
    const client = await this.#connected();
    const { rows } = await client.query(OTHERS, [ids]);
    return rowsSchema.parse(rows);
  }

  async ids(): Promise<readonly string[]> {
    const client = await this.#connected();
    const { rows } = await client.query(IDS);
    return idsSchema.parse(rows).map(({ id }) => id);
  }

  /** Whether every migration of this version has arrived. */
  async isMigrated(): Promise<boolean> {
    return (await pendingOn(await this.#connected())).length === 0;
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  async #connected(): Promise<Client> {
    if (this.#client) return this.#client;
    const { wake, patience } = this.#options;
    const client = new Client({
      connectionString: this.#connectionString,
      application_name: "portal-publications",
      connectionTimeoutMillis: patience,
      query_timeout: patience / 2,
      keepAlive: true,
    });
    client.on("error", () => void this.close().then(wake));
    await client.connect();
    if (wake) {
      client.on("notification", wake);
      await client.query(`LISTEN ${CHANNEL}`);
    }
    this.#client = client;
    return client;
  }
}
