import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** A line to a database that can be held up, cut, and counts who came. */
export class SlowLine {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #holdsNew = false;
  readonly #target: URL;
  made = 0;

  constructor(target: string) {
    this.#target = new URL(target);
    this.#server = createServer((from) => this.#join(from));
  }

  /** The address of the same database by way of this line. */
  async open(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const { port } = this.#server.address() as AddressInfo;
    const url = new URL(this.#target);
    url.host = `127.0.0.1:${port}`;
    return url.toString();
  }

  /** What is open already hears nothing any more. */
  holdOpenOnes(): void {
    for (const socket of this.#sockets) socket.pause();
  }

  /** Who comes from now on is let in and hears nothing. */
  holdNewOnes(holds: boolean): void {
    this.#holdsNew = holds;
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, "close");
  }

  #join(from: Socket): void {
    this.made += 1;
    this.#keep(from);
    if (this.#holdsNew) return;
    const to = connect(Number(this.#target.port), this.#target.hostname);
    this.#keep(to);
    from.pipe(to).pipe(from);
    from.on("close", () => to.destroy());
    to.on("close", () => from.destroy());
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => this.#sockets.delete(socket));
  }
}
