import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Answers } from "@/lib/drafts/answers";

/** A copy of what the server has not got yet, encrypted in this browser, only where somebody asked for it. */
type Copy = { readonly iv: Uint8Array<ArrayBuffer>; readonly hidden: ArrayBuffer; readonly at: number };

type CopySchema = DBSchema & {
  copies: { key: string; value: Copy };
  keys: { key: string; value: CryptoKey };
};

const KEPT_MS = 30 * 86_400_000;
const KEY = "copies";

/** Encryption is there only on https and on the machine itself. */
export function canKeepCopies(): boolean {
  return globalThis.isSecureContext && "indexedDB" in globalThis;
}

/** Whoever has a key has agreed to copies: it is made with the agreement and removed with it. */
export async function isKeeping(): Promise<boolean> {
  return (await (await store()).get("keys", KEY)) !== undefined;
}

/** The key cannot be read out of the browser, not even by our own scripts. */
export async function startKeeping(): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await (await store()).put("keys", key, KEY);
}

export async function stopKeeping(): Promise<void> {
  const opened = await store();
  await Promise.all([opened.clear("copies"), opened.clear("keys")]);
}

export async function putCopy(name: string, answers: Answers): Promise<void> {
  const opened = await store();
  const key = await opened.get("keys", KEY);
  if (key === undefined) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(answers));
  const hidden = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, text);
  await opened.put("copies", { iv, hidden, at: Date.now() }, name);
}

/** Null when there is none, or when it is too old or cannot be opened any more. */
export async function takeCopy(name: string): Promise<Answers | null> {
  const opened = await store();
  await dropOld(opened);
  const [key, copy] = await Promise.all([opened.get("keys", KEY), opened.get("copies", name)]);
  if (key === undefined || copy === undefined) return null;
  try {
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: copy.iv }, key, copy.hidden);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

export async function dropCopy(name: string): Promise<void> {
  await (await store()).delete("copies", name);
}

export async function dropAllCopies(): Promise<void> {
  await (await store()).clear("copies");
}

async function dropOld(opened: IDBPDatabase<CopySchema>): Promise<void> {
  for (const name of await opened.getAllKeys("copies")) {
    const copy = await opened.get("copies", name);
    if (copy !== undefined && copy.at < Date.now() - KEPT_MS) await opened.delete("copies", name);
  }
}

let opening: Promise<IDBPDatabase<CopySchema>> | undefined;

function store(): Promise<IDBPDatabase<CopySchema>> {
  opening ??= openDB<CopySchema>("portal-drafts", 1, {
    upgrade(database) {
      database.createObjectStore("copies");
      database.createObjectStore("keys");
    },
  });
  return opening;
}
