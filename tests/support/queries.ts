import { Client } from "pg";
import { vi } from "vitest";

export type Counted<T> = { readonly value: T; readonly queries: number };

/** How many statements this process sends to the database while `work` runs. */
export async function queriesDuring<T>(work: () => Promise<T>): Promise<Counted<T>> {
  const query = vi.spyOn(Client.prototype, "query");
  try {
    const value = await work();
    return { value, queries: query.mock.calls.length };
  } finally {
    query.mockRestore();
  }
}
