import type { IsolationLevel, SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery } from "@prisma/driver-adapter-utils";
import { isReadingFromReplica, readFromPrimary } from "./reading-source";
import { replicaFault } from "./replica-fault";

/** Two databases as one: the replica while it is followed, the primary otherwise and for whatever the replica fails at. */
export class ReplicaFirst implements SqlDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "replica-first";
  readonly #replica: SqlDriverAdapterFactory;
  readonly #primary: SqlDriverAdapterFactory;

  constructor(replica: SqlDriverAdapterFactory, primary: SqlDriverAdapterFactory) {
    this.#replica = replica;
    this.#primary = primary;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return new Both(await this.#replica.connect(), await this.#primary.connect());
  }
}

class Both implements SqlDriverAdapter {
  readonly provider = "postgres";
  readonly adapterName = "replica-first";
  readonly #replica: SqlDriverAdapter;
  readonly #primary: SqlDriverAdapter;

  constructor(replica: SqlDriverAdapter, primary: SqlDriverAdapter) {
    this.#replica = replica;
    this.#primary = primary;
  }

  queryRaw(query: SqlQuery) {
    return this.#ask((database) => database.queryRaw(query));
  }

  executeRaw(query: SqlQuery) {
    return this.#ask((database) => database.executeRaw(query));
  }

  executeScript(script: string) {
    return this.#ask((database) => database.executeScript(script));
  }

  startTransaction(level?: IsolationLevel) {
    return this.#ask((database) => database.startTransaction(level));
  }

  getConnectionInfo() {
    return this.#primary.getConnectionInfo?.() ?? { supportsRelationJoins: true };
  }

  async dispose() {
    await Promise.all([this.#replica.dispose(), this.#primary.dispose()]);
  }

  async #ask<T>(question: (database: SqlDriverAdapter) => Promise<T>): Promise<T> {
    if (!isReadingFromReplica()) return question(this.#primary);
    try {
      return await question(this.#replica);
    } catch (error) {
      const fault = replicaFault(error);
      if (fault === "of the question") throw error;
      if (fault === "of the replica") readFromPrimary();
      return question(this.#primary);
    }
  }
}
