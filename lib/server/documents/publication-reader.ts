import { Client } from "pg";
import { z } from "zod";
import { type PublicationState, publicationStateOn } from "@/lib/server/publication-state";

/** Rows may become visible out of order: looking back over so many is enough for transactions that overlap. */
const LOOK_BACK = 500;
const CHANNEL = "publication";

const rowsSchema = z.array(z.object({ id: z.string(), tags: z.array(z.string()), age: z.number() }));
export type Publication = z.output<typeof rowsSchema>[number];

const NEW_ROWS = `
  SELECT id::text, tags, extract(epoch FROM clock_timestamp() - at)::float AS age FROM publication
   WHERE id > (SELECT coalesce(max(id), 0) FROM publication) - ${LOOK_BACK} AND id <> ALL ($1::bigint[]) ORDER BY id`;

/** Reads the table of public changes over one connection of its own. */
export class PublicationReader {
  readonly #connectionString: string;
  readonly #wake: () => void;
  #handled: readonly string[] = [];
  #client: Client | undefined;

  constructor(connectionString: string, wake: () => void) {
    this.#connectionString = connectionString;
    this.#wake = wake;
  }

  async state(): Promise<PublicationState> {
    return publicationStateOn(await this.#connected());
  }

  /** What was published and has not been marked as handled. */
  async unhandled(): Promise<readonly Publication[]> {
    const client = await this.#connected();
    const { rows } = await client.query(NEW_ROWS, [this.#handled]);
    return rowsSchema.parse(rows);
  }

  markHandled(publications: readonly Publication[]): void {
    this.#handled = [...this.#handled, ...publications.map(({ id }) => id)].slice(-2 * LOOK_BACK);
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  async #connected(): Promise<Client> {
    if (this.#client) return this.#client;
    const client = new Client({
      connectionString: this.#connectionString,
      application_name: "portal-publications",
      connectionTimeoutMillis: 10_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    client.on("error", () => void this.close());
    client.on("notification", this.#wake);
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.#client = client;
    return client;
  }
}
