import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that speaks as the Web-API of the tax agency does, and can be told to fail. */
export class TaxAgency {
  /** What was asked: the numbers of each call. */
  readonly calls: string[][] = [];
  #lines = new Map<string, string>();
  #instead: Answer | undefined;
  #server = createServer((request, response) => this.#answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    const address: AddressInfo | string | null = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** A line of 30 items, as 応答形式02 has them. */
  publish(number: string, items: Readonly<Record<number, string>>): void {
    const all: Readonly<Record<number, string>> = { 0: "1", 1: number, 2: "01", 3: "0", 23: "1", ...items };
    const cells = Array.from({ length: 30 }, (_, place) => `"${(all[place] ?? "").replaceAll('"', '""')}"`);
    this.#lines.set(number, cells.join(","));
  }

  instead(answer: Answer | undefined): void {
    this.#instead = answer;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    if (this.#instead) {
      this.#instead(request, response);
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? "", "http://agency");
    const numbers = (searchParams.get("number") ?? "").split(",");
    const isKnown = pathname === "/4/num" && searchParams.get("type") === "02" && searchParams.get("id") === "K0000";
    if (!isKnown || numbers.length > 10) {
      response.writeHead(400).end("010,リクエスト内容に誤りがあります。");
      return;
    }
    this.calls.push(numbers);
    const lines = numbers.flatMap((number) => this.#lines.get(number) ?? []);
    response.setHeader("content-type", "text/csv; charset=utf-8");
    response.end([`2026-11-27,${lines.length},1,1`, ...lines].join("\r\n"));
  }
}
