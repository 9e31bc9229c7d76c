import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { problemAnswer } from "./refuse";

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** How an answer that Next is about to make may be changed at the last moment. */
export type Treatment = {
  /** Headers where the route has not set its own. */
  readonly fallbacks?: OutgoingHttpHeaders;
  /** The number of the request, when an error in HTML is to give way to the page of the problem. */
  readonly problemsFor?: string;
};

const treatments = new WeakMap<ServerResponse, Treatment>();

export function treat(response: ServerResponse, treatment: Treatment): void {
  treatments.set(response, treatment);
}

/**
 * The answer of our server. What Next sends for `notFound()` or a defect is an empty page that only scripts fill: the
 * prepared page of the problem takes its place.
 */
export class FrontResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  #instead: Buffer | undefined;

  override writeHead(status: number, reason?: string | Headers, headers?: Headers): this {
    const { fallbacks = {}, problemsFor } = treatments.get(this) ?? {};
    if (this.hasHeader("x-action-redirect")) this.#leaveByFullLoad();
    if (problemsFor !== undefined && this.#isFailedPage(status)) {
      const answer = problemAnswer(this.req, status === 404 ? 404 : 500, problemsFor);
      this.#instead = this.req.method === "HEAD" ? Buffer.alloc(0) : answer.body;
      this.removeHeader("content-encoding");
      for (const [name, value] of Object.entries(answer.headers)) this.setHeader(name, value);
    }
    for (const [name, value] of Object.entries(fallbacks)) {
      if (value !== undefined && !this.hasHeader(name)) this.setHeader(name, value);
    }
    return typeof reason === "string" ? super.writeHead(status, reason, headers) : super.writeHead(status, reason);
  }

  override write(chunk: unknown, ...rest: never[]): boolean {
    return this.#instead === undefined ? super.write(chunk, ...rest) : true;
  }

  override end(chunk?: unknown, ...rest: never[]): this {
    if (!this.headersSent && this.#isFailedPage(this.statusCode)) this.writeHead(this.statusCode);
    return this.#instead === undefined ? super.end(chunk, ...rest) : super.end(this.#instead);
  }

  /**
   * After an action the framework would put the next page into the old one, and keep the old one hidden beside it. Without
   * the content of that page it loads the address as any link does: focus, title and ids are those of one page alone.
   */
  #leaveByFullLoad(): void {
    this.#instead = Buffer.alloc(0);
    this.removeHeader("content-encoding");
    this.setHeader("content-type", "text/plain; charset=utf-8");
    this.setHeader("content-length", 0);
  }

  #isFailedPage(status: number): boolean {
    if (status !== 404 && status < 500) return false;
    return String(this.getHeader("content-type") ?? "").startsWith("text/html");
  }
}
