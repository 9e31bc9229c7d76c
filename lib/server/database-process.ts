import { join } from "node:path";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "./embedded-database";
import { pause } from "./processes";
import { removeRunFile, writeRunFile } from "./run-files";

export type DatabaseProcess = {
  readonly ownerUrl: string;
  readonly stop: (how?: "fast" | "immediate") => Promise<void>;
};

type Options = { readonly dataDir: string; readonly onCrash: (reason: string) => void };

/** The embedded PostgreSQL, started again on the same port when somebody killed it. */
export async function runDatabase({ dataDir, onCrash }: Options): Promise<DatabaseProcess> {
  const folder = join(dataDir, "postgres");
  let stopping = false;
  let current = await start();
  void watch();

  async function start(): Promise<EmbeddedDatabase> {
    const database = await startEmbeddedDatabase(folder);
    writeRunFile(dataDir, "postgres", database.pid, Number(new URL(database.ownerUrl).port));
    return database;
  }

  async function watch(): Promise<void> {
    for (;;) {
      await current.ended;
      if (stopping) return;
      onCrash("the database ended");
      current = await untilStarted(start, () => stopping);
    }
  }

  async function stop(how: "fast" | "immediate" = "fast"): Promise<void> {
    stopping = true;
    await current.stop(how);
    removeRunFile(dataDir, "postgres");
  }

  return { ownerUrl: current.ownerUrl, stop };
}

/** After a kill the old server's children may hold its memory for some moments. */
async function untilStarted(start: () => Promise<EmbeddedDatabase>, given: () => boolean): Promise<EmbeddedDatabase> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start();
    } catch (error) {
      if (attempt === 50 || given()) throw error;
      await pause(200);
    }
  }
}
