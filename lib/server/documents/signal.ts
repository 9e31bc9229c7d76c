import { channel } from "node:diagnostics_channel";

/** A named channel is one per process, also between the server and what Next has bundled apart from it. */
const changes = channel("portal.public-pages");

/**
 * Tells the document layer of this process that something public has changed: call it after the transaction has
 * committed and the tags are expired. Other processes learn it from the table `publication`.
 */
export function publicPagesChanged(): void {
  changes.publish({});
}

export function onPublicPagesChanged(listener: () => void): void {
  changes.subscribe(listener);
}
