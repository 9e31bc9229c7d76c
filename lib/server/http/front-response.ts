import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { statusOfFailure } from "@/lib/server/database-state";
import { problemAnswer } from "./refuse";

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** How an answer that Next is about to make may be changed at the last moment. */
export type Treatment = {
  /** Headers where the route has not set its own. */
  readonly fallbacks?: OutgoingHttpHeaders;
  /** The number of the request, when what Next shows of an error is to give way to the page of the problem. */
  readonly problemsFor?: string;
};

const treatments = new WeakMap<ServerResponse, Treatment>();

export function treat(response: ServerResponse, treatment: Treatment): void {
  treatments.set(response, treatment);
}

/**
 * The answer of our server. What Next sends for `notFound()` or a defect is an empty page that only scripts fill, or three
 * words of plain text after a form without script: the prepared page of the problem takes its place.
 */
export class FrontResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  #instead: Buffer | undefined;

  override writeHead(asked: number, reason?: string | Headers, headers?: Headers): this {
    const { fallbacks = {}, problemsFor } = treatments.get(this) ?? {};
    if (this.hasHeader("x-action-redirect")) this.#leaveByFullLoad();
    const isProblem = problemsFor !== undefined && this.#isFailedPage(asked);
    const status = isProblem ? this.#showProblem(asked, problemsFor) : asked;
    for (const [name, value] of Object.entries(fallbacks)) {
      if (value !== undefined && !this.hasHeader(name)) this.setHeader(name, value);
    }
    if (typeof reason !== "string") return super.writeHead(status, reason);
    return status === asked ? super.writeHead(status, reason, headers) : super.writeHead(status, headers);
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

  #showProblem(asked: number, reference: string): number {
    const status = asked === 404 ? 404 : statusOfFailure();
    const { body, headers } = problemAnswer(this.req, status, reference);
    this.#instead = this.req.method === "HEAD" ? Buffer.alloc(0) : body;
    for (const name of ["content-encoding", "etag"]) this.removeHeader(name);
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    return status;
  }

  #isFailedPage(status: number): boolean {
    if (status !== 404 && status < 500) return false;
    const type = String(this.getHeader("content-type") ?? "");
    return type.startsWith("text/html") || (status === 500 && type === "text/plain");
  }
}
