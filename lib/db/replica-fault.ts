import { z } from "zod";

const faultSchema = z.object({ cause: z.object({ kind: z.string(), originalCode: z.string().optional() }) });

/** As Prisma's adapter names them. */
const AWAY = [
  ...["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TlsConnectionError", "TooManyConnections"],
  ...["DatabaseDoesNotExist", "DatabaseAccessDenied", "AuthenticationFailed"],
];
/** A replica cancels what stands in the way of replaying (40001), and lacks for a moment what a migration has just made. */
const BEHIND = ["TransactionWriteConflict", "TableDoesNotExist", "ColumnNotFound"];
/** Connection exceptions, and a server that stops or starts. */
const AWAY_CODE = /^(08|57P)/;

/** All connections are in use, which is no sign that they lead nowhere. */
const QUEUED = "timeout exceeded when trying to connect";

/**
 * What a failed query says of the replica: whether it is away, whether the primary can answer this one, or whether the
 * question itself is at fault. A lost connection and a time-out of our own come without a kind.
 */
export function replicaFault(error: unknown): "of the replica" | "of the moment" | "of the question" {
  const { data } = faultSchema.safeParse(error);
  if (data === undefined)
    return error instanceof Error && error.message === QUEUED ? "of the moment" : "of the replica";
  const { kind, originalCode = "" } = data.cause;
  if (AWAY.includes(kind) || AWAY_CODE.test(originalCode)) return "of the replica";
  return BEHIND.includes(kind) ? "of the moment" : "of the question";
}
