import type { ServerResponse } from "node:http";
import { isForReading } from "@/lib/address-kind";
import { clock } from "@/lib/clock";
import { MAINTENANCE } from "@/lib/problems";
import { currentMaintenance } from "@/lib/server/maintenance/current";
import type { Maintenance } from "@/lib/server/maintenance/maintenance-file";
import { endSentence, refusalSentence, retryAfterSeconds } from "@/lib/server/maintenance/words";
import { isProbe } from "./places";
import { problemPages } from "./problem-pages";
import type { Visit } from "./visit";

/** The maintenance that closes what this visit asks for. Reading goes on, and so does looking after the portal. */
export function closingMaintenance({ kind, pathname }: Visit): Maintenance | undefined {
  if (kind === "asset" || isProbe(pathname) || isForReading(decodeURIComponent(pathname))) return undefined;
  return currentMaintenance();
}

/** 503 with the time of its end: a page for people, a sentence for a form that a script sends. */
export function answerMaintenance({ request, response, headers }: Visit, maintenance: Maintenance): void {
  const now = clock.now();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  response.setHeader("retry-after", retryAfterSeconds(maintenance, now));
  response.setHeader("cache-control", "no-store");
  // The framework's script reads the sentence of a failed send only from this very type.
  if (request.headers["next-action"] !== undefined) end(response, "text/plain", refusalSentence(maintenance, now));
  else end(response, "text/html; charset=utf-8", page(endSentence(maintenance, now)));
}

function end(response: ServerResponse, type: string, text: string): void {
  const body = Buffer.from(text);
  response.setHeader("content-type", type);
  response.setHeader("content-length", body.length);
  response.writeHead(503);
  response.end(response.req.method === "HEAD" ? undefined : body);
}

function page(sentence: string): string {
  const prepared = problemPages.maintenance?.bodies.identity.toString("utf8") ?? plainPage();
  return prepared.replaceAll(MAINTENANCE.end, sentence);
}

/** Before the first page could be made. */
function plainPage(): string {
  const { title, end, advice, english } = MAINTENANCE;
  const sentences = [end, ...advice].map((sentence) => `<p>${sentence}</p>`).join("");
  return `<!DOCTYPE html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1>${sentences}<p lang="en">${english}</p><p><a href="/">トップページ</a></p></main></body>
</html>
`;
}
