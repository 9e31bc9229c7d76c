import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { PROBLEMS, type ProblemStatus, REFERENCE } from "@/lib/problems";
import { chooseEncoding } from "@/lib/server/documents/document";
import { contentPolicy } from "./policies";
import { problemPages } from "./problem-pages";

const RETRY_SECONDS = "5";

/** Answers in place of a page. */
export function refuse(response: ServerResponse, status: ProblemStatus, headers: OutgoingHttpHeaders = {}): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  const { body, headers: own } = problemAnswer(response.req, status, String(headers["x-request-id"] ?? ""));
  response.writeHead(status, own);
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/** The prepared page of a problem, with the number of the request where it is asked for; plain when there is none. */
export function problemAnswer(
  request: IncomingMessage,
  status: ProblemStatus,
  reference: string,
): { readonly body: Buffer; readonly headers: Record<string, string> } {
  const page = problemPages.get(status);
  const encoding = page && status !== 500 ? chooseEncoding(request.headers["accept-encoding"]) : "identity";
  const text = page?.bodies.identity.toString("utf8") ?? plainPage(status);
  const body = page && status !== 500 ? page.bodies[encoding] : Buffer.from(text.replaceAll(REFERENCE, reference));
  const headers: Record<string, string> = {
    "cache-control": "no-store",
    "content-length": String(body.length),
    "content-security-policy": contentPolicy("document", ""),
    "content-type": "text/html; charset=utf-8",
    vary: "accept-encoding",
  };
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  if (status === 503 || status === 429) headers["retry-after"] = RETRY_SECONDS;
  return { body, headers };
}

/** Before the first page could be made, or when Next cannot make one: no style sheet, but what to do. */
function plainPage(status: ProblemStatus): string {
  const { title, advice } = PROBLEMS[status];
  const sentences = advice.map((sentence) => `<p>${sentence}</p>`).join("");
  return `<!DOCTYPE html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1>${sentences}<p><a href="/">トップページ</a></p></main></body>
</html>
`;
}
