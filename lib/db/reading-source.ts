/** Set on the global object, the only thing that the server and what Next bundles apart share. */
const REPLICA = "portalReadsFromReplica";

/**
 * Whether public pages are read from the replica now. The watch over publications says so once the replica has caught up
 * (lib/server/documents/publication-source.ts), and the first query that it does not answer takes it back.
 */
export function isReadingFromReplica(): boolean {
  return REPLICA in globalThis;
}

export function readFromReplica(): void {
  Object.assign(globalThis, { [REPLICA]: true });
}

export function readFromPrimary(): void {
  Reflect.deleteProperty(globalThis, REPLICA);
}
