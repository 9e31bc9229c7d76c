import { expect, it } from "vitest";
import { replicaFault } from "@/lib/db/replica-fault";

function fault(kind: string, originalCode?: string): Error {
  return new Error(kind, { cause: { kind, originalCode } });
}

it.each([
  ["a port where nothing listens", fault("DatabaseNotReachable"), "of the replica"],
  ["a connection that broke", fault("ConnectionClosed"), "of the replica"],
  ["a server that starts", fault("postgres", "57P03"), "of the replica"],
  ["a server that was told to stop", fault("postgres", "57P01"), "of the replica"],
  ["a connection that ended without a word", new Error("Connection terminated unexpectedly"), "of the replica"],
  ["silence", new Error("Query read timeout"), "of the replica"],
  ["all connections in use", new Error("timeout exceeded when trying to connect"), "of the moment"],
  ["a conflict with replaying", fault("TransactionWriteConflict", "40001"), "of the moment"],
  ["a table that has not arrived yet", fault("TableDoesNotExist", "42P01"), "of the moment"],
  ["a statement that took too long", fault("postgres", "57014"), "of the question"],
  ["a wrong value", fault("InvalidInputValue", "22P02"), "of the question"],
])("tells of %s whether the primary should be asked", (_what, error, expected) => {
  expect(replicaFault(error)).toBe(expected);
});
