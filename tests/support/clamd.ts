import { createServer, type Server, type Socket } from "node:net";
import { virus } from "@/tests/factories/pictures";

type Behaviour = "scans" | "silent" | "nonsense" | "hangs up";

/** Speaks clamd's INSTREAM, finds one virus, and can be out of order in several ways. */
export class FakeClamd {
  behaviour: Behaviour = "scans";
  readonly scanned: number[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** Its CLAMD_URL: on any port that is free, or on one that a portal has been told. */
  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, "127.0.0.1", resolve));
    const address = this.#server.address();
    return `tcp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (this.behaviour === "hangs up") return socket.destroy();
      const content = contentOf(received);
      if (content !== null && this.behaviour !== "silent") socket.end(this.#answer(content));
    });
  }

  #answer(content: Buffer): string {
    this.scanned.push(content.length);
    if (this.behaviour === "nonsense") return "INSTREAM size limit exceeded. ERROR\0";
    return content.includes(virus) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
  }
}

const COMMAND = "zINSTREAM\0";

/** The chunks joined; null until the empty one has come. */
function contentOf(received: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  let at = COMMAND.length;
  while (received.length >= at + 4) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (received.length < at + 4 + length) return null;
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
