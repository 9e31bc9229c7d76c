import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "@/lib/server/embedded-database";
import { DOMAIN_CONDITION, runNode, TYPESCRIPT } from "@/lib/server/run-node";
import { cleanEnvironment } from "@/lib/server/test-step";
import { Edge } from "./edge";
import { Part, type PartSettings } from "./part";
import { Replica } from "./replica";

const EDGE_PORT = 3420;
const WEB_PORTS = [3421, 3422] as const;
const SECRET = "a secret of instances under test, known to everyone";

/** Two web servers and a worker behind the shipped edge, on a primary and its replica, all on this machine. */
export class Fleet {
  readonly origin = `http://localhost:${EDGE_PORT}`;
  readonly dataDir = mkdtempSync(join(tmpdir(), "portal-fleet-"));
  #primary: EmbeddedDatabase | undefined;
  #replica: Replica | undefined;
  #edge: Edge | undefined;
  #worker: Part | undefined;
  #webs: readonly Part[] = [];

  async start(): Promise<void> {
    const folder = join(this.dataDir, "postgres");
    this.#primary = await startEmbeddedDatabase(folder);
    await new Part("--only=migrate", this.#settings()).run();
    await new Part("--build-only", this.#settings()).run();
    this.#replica = await Replica.of(this.ownerUrl, folder);
    await this.#replica.start();
    const settings = { ...this.#settings(), DATABASE_REPLICA_URL: this.#replica.url };
    this.#webs = WEB_PORTS.map((port) => new Part("--only=web", settings, port));
    this.#worker = new Part("--only=worker", settings);
    await Promise.all([...this.#webs, this.#worker].map((part) => part.start()));
    this.#edge = new Edge(EDGE_PORT, WEB_PORTS);
    await this.#edge.ready();
  }

  get ownerUrl(): string {
    return started(this.#primary).ownerUrl;
  }

  get replica(): Replica {
    return started(this.#replica);
  }

  get edge(): Edge {
    return started(this.#edge);
  }

  get webs(): readonly Part[] {
    return this.#webs;
  }

  async ask<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.ownerUrl });
    await client.connect();
    try {
      return (await client.query<Row>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  /** Invented cases by the thousand, as `npm run seed` adds them. */
  async fill(declarations: number): Promise<void> {
    const args = [DOMAIN_CONDITION, ...TYPESCRIPT, "lib/server/seed-more.ts", "--declarations", String(declarations)];
    const { succeeded, output } = await runNode(args, {
      env: { ...cleanEnvironment(process.env), ...this.#settings() },
    });
    if (!succeeded) throw new Error(output);
  }

  async stop(): Promise<void> {
    await this.#edge?.stop();
    await Promise.all([...this.#webs, this.#worker].map((part) => part?.stop()));
    await this.#replica?.stop("immediate");
    await this.#primary?.stop("immediate");
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  #settings(): PartSettings {
    return {
      APP_ENV: "demo",
      BASE_URL: this.origin,
      DATA_DIR: this.dataDir,
      DATABASE_URL: this.ownerUrl,
      DRAIN_SECONDS: "5",
      LOG_LEVEL: "warn",
      SECRET,
      SMTP_URL: "",
    };
  }
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error("The instances are not started.");
  return part;
}
