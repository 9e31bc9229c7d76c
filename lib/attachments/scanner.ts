import "server-only";
import { connect, type Socket } from "node:net";
import { env } from "@/lib/env";

export type Verdict = "clean" | "infected" | "unknown";

const PATIENCE_MS = 10_000;
const CHUNK_BYTES = 64 * 1024;

/**
 * Asks clamd (CLAMD_URL `tcp://host:3310` or `unix:/run/clamd.sock`) by its INSTREAM command. Without a scanner configured
 * everything counts as clean: pictures are drawn anew in any case. A scanner that is down or talks nonsense knows nothing.
 */
export async function scan(bytes: Uint8Array, url = env().CLAMD_URL): Promise<Verdict> {
  if (url === undefined) return "clean";
  try {
    return verdictOf(await ask(url, bytes));
  } catch {
    return "unknown";
  }
}

/** `stream: OK` or `stream: Eicar-Test-Signature FOUND`; anything else is an error of the scanner. */
function verdictOf(reply: string): Verdict {
  if (/: OK\0?$/.test(reply)) return "clean";
  return / FOUND\0?$/.test(reply) ? "infected" : "unknown";
}

function ask(url: string, bytes: Uint8Array): Promise<string> {
  return new Promise((settle, fail) => {
    const socket = open(url);
    let reply = "";
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("The scanner did not answer in time.")));
    socket.setEncoding("utf8");
    socket.on("connect", () => send(socket, bytes));
    socket.on("data", (text: string) => {
      reply += text;
    });
    socket.on("error", fail);
    socket.on("close", () => settle(reply.trim()));
  });
}

function open(url: string): Socket {
  if (url.startsWith("unix:")) return connect(url.replace(/^unix:(\/\/)?/, ""));
  const { hostname, port } = new URL(url);
  return connect(Number(port || 3310), hostname.replace(/^\[|\]$/g, ""));
}

/** Chunks, each behind its length as four bytes; a length of zero ends them. */
function send(socket: Socket, bytes: Uint8Array): void {
  socket.write("zINSTREAM\0");
  for (let start = 0; start < bytes.byteLength; start += CHUNK_BYTES) {
    const chunk = bytes.subarray(start, start + CHUNK_BYTES);
    socket.write(lengthOf(chunk.byteLength));
    socket.write(chunk);
  }
  socket.write(lengthOf(0));
}

function lengthOf(count: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(count);
  return length;
}
