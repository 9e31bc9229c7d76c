import { channel } from "node:diagnostics_channel";

/** A named channel is one per process, also between the server and what Next has bundled apart from it. */
const refusals = channel("portal.rate-limit-refusals");

/** Tells whoever counts that a limit refused somebody; it names the limit, never whose it was. */
export function tellRefusal(limit: string): void {
  refusals.publish(limit);
}

export function onRefusal(listener: (limit: string) => void): void {
  refusals.subscribe((limit) => listener(String(limit)));
}
