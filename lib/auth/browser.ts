import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import type { Browser } from "@/lib/accounts/browser";
import { clock } from "@/lib/clock";
import { deviceName } from "./device-name";
import { DEVICE_SECONDS, knownDevice } from "./held";
import { readSession } from "./session-cookie";

const ACCOUNTS_MAX = 10;

/** The visitor's address. Our server writes this header itself, from the connection or the trusted proxy. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-portal-client") ?? "unknown";
}

/**
 * When the request reached our server, before it waited for a place: what is sent in the last minute, when many send, is
 * judged by this. Our server writes the header itself.
 */
export async function requestArrival(): Promise<Date> {
  const arrived = new Date((await headers()).get("x-portal-arrived") ?? Number.NaN);
  return Number.isNaN(arrived.getTime()) ? clock.now() : arrived;
}

export async function currentBrowser(): Promise<Browser> {
  const [address, known, session, sent] = [
    await clientAddress(),
    await knownDevice.read(),
    await readSession(),
    await headers(),
  ];
  return { address, known, sessionId: session?.sid ?? null, device: deviceName(sent.get("user-agent") ?? "") };
}

/** After a sign-in, tries from this browser count by themselves. */
export async function rememberDevice(accountId: string): Promise<void> {
  const known = await knownDevice.read();
  const others = (known?.accountIds ?? []).filter((id) => id !== accountId);
  const accountIds = [accountId, ...others].slice(0, ACCOUNTS_MAX);
  await knownDevice.put({ id: known?.id ?? randomUUID(), accountIds }, DEVICE_SECONDS);
}
