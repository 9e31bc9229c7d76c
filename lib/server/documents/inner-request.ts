import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

export type InnerRequest = {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type InnerAnswer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};

/** After so long a page that Next has called failed and not ended is given up: in some cases it never ends it. */
const FAILED_MS = 1_000;
const LOOK_MS = 200;

/**
 * Asks Next without a network and without a visitor: no cookie, address or header of anybody can reach the page, and
 * nobody's closed tab ends the rendering others wait for.
 */
export async function askInside(handle: Handler, question: InnerRequest): Promise<InnerAnswer> {
  const request = new IncomingMessage(new Socket());
  request.method = question.method;
  request.url = question.url;
  request.httpVersion = "1.1";
  for (const [name, value] of Object.entries(question.headers)) {
    request.headers[name] = value;
    request.rawHeaders.push(name, value);
  }
  if (question.body !== undefined) request.push(question.body);
  request.push(null);

  const response = new KeptResponse(request);
  const looking = setInterval(() => response.giveUpWhenStuck(), LOOK_MS);
  try {
    return await Promise.race([handle(request, response).then(() => response.answer), response.stuck]);
  } finally {
    clearInterval(looking);
  }
}

/** A response that keeps what it is given. */
class KeptResponse extends ServerResponse {
  readonly answer: Promise<InnerAnswer>;
  /** Settles when nothing more is to be expected. */
  readonly stuck: Promise<InnerAnswer>;
  readonly #chunks: Buffer[] = [];
  #settle: (answer: InnerAnswer) => void = () => undefined;
  #giveUp: (answer: InnerAnswer) => void = () => undefined;
  #failedSince: number | undefined;

  constructor(request: IncomingMessage) {
    super(request);
    this.answer = new Promise((settle) => {
      this.#settle = settle;
    });
    this.stuck = new Promise((settle) => {
      this.#giveUp = settle;
    });
  }

  giveUpWhenStuck(): void {
    if (this.finished || this.statusCode < 500) return;
    this.#failedSince ??= performance.now();
    if (performance.now() - this.#failedSince < FAILED_MS) return;
    this.#giveUp({ status: this.statusCode, headers: {}, body: Buffer.alloc(0) });
  }

  override flushHeaders(): void {}

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.at(-1);
    if (typeof headers !== "object" || headers === null) return this;
    for (const [name, value] of Object.entries(headers)) if (isHeaderValue(value)) this.setHeader(name, value);
    return this;
  }

  override write(chunk: unknown): boolean {
    this.#keep(chunk);
    return true;
  }

  override end(chunk?: unknown): this {
    this.#keep(chunk);
    this.finished = true;
    this.#settle({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.#chunks) });
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  #keep(chunk: unknown): void {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
  }
}

function isHeaderValue(value: unknown): value is string | number | string[] {
  return typeof value === "string" || typeof value === "number" || Array.isArray(value);
}
