import type { RequestListener } from "node:http";
import type { ProblemStatus } from "@/lib/problems";
import { isDraining } from "@/lib/server/process-state";
import { nextRequestId } from "@/lib/server/request-id";
import { describeError, inRequest } from "@/lib/server/safe-console";
import { kindOf, pathnameOf } from "./address";
import { allowedMethods, refusalOf } from "./admission";
import { askForWholePage, cleanRequest, isHearsay } from "./clean-request";
import { answerMaintenance, closingMaintenance } from "./maintenance-answer";
import { withPlace } from "./places";
import { commonHeaders, contentPolicy } from "./policies";
import { refuse } from "./refuse";
import { sendKept } from "./serve-document";
import { serveVisit } from "./serve-visit";
import type { Parts, Visit } from "./visit";

/** Every request comes in here: kept documents leave at once; everything else is cleaned, checked, limited, served. */
export function frontDoor(parts: Parts): RequestListener {
  const common = commonHeaders(parts.origin.protocol === "https");
  const documentHeaders = { ...common, "content-security-policy": contentPolicy("document", "") };
  let hasTold = false;

  return (request, response) => {
    if (isDraining()) response.shouldKeepAlive = false;
    const pathname = pathnameOf(request);
    if (sendKept(parts, request, response, pathname, documentHeaders)) return;

    const headers = { ...documentHeaders, "x-request-id": nextRequestId() };
    const visit: Visit = { request, response, pathname, kind: kindOf(pathname), headers };
    logWhenDone(visit, parts);
    const id = String(headers["x-request-id"]);
    inRequest(id, () => receive(visit)).catch((error: unknown) => {
      parts.log.error({ id, ...(error instanceof Error ? describeError(error) : {}) }, "failed");
      refuse(response, 500, headers);
    });
  };

  async function receive(visit: Visit): Promise<void> {
    const { request, pathname, kind, headers } = visit;
    const refusal = refusalOf(request, pathname, kind, parts.origin);
    if (refusal !== undefined) return turnAway(visit, refusal);
    if (isHearsay(request, parts.origin)) tellOnce(parts);
    cleanRequest(request, parts.origin);
    if (!parts.dev) askForWholePage(request);
    request.headers["x-request-id"] = String(headers["x-request-id"]);
    const maintenance = closingMaintenance(visit);
    if (maintenance !== undefined) return answerMaintenance(visit, maintenance);
    await withPlace(parts.gates, visit, () => serveVisit(visit, parts));
  }

  /** Where BASE_URL is set there should be a proxy, and if it is not known all visitors count as one. */
  function tellOnce({ log, dev }: Parts): void {
    if (!hasTold && !dev) log.warn("X-Forwarded-For of a peer outside of TRUSTED_PROXIES is not believed");
    hasTold = true;
  }
}

/**
 * Answers at once. A body that is too long runs out unread behind its answer: a connection that is closed while a browser sends
 * is a broken one to it, and nobody reads the sentence. One that stalls meets the time for requests.
 */
function turnAway({ response, kind, headers }: Visit, refusal: ProblemStatus): void {
  if (refusal === 405) response.setHeader("allow", allowedMethods(kind));
  const mayRunOut = refusal === 413 && !isDraining();
  if (mayRunOut) response.shouldKeepAlive = true;
  refuse(response, refusal, mayRunOut ? headers : { ...headers, connection: "close" });
}

function logWhenDone({ request, response, pathname, kind, headers }: Visit, { log, routeOf, onAnswer }: Parts): void {
  const begun = performance.now();
  response.once("close", () => {
    const { statusCode: status, writableFinished } = response;
    const [milliseconds, route] = [performance.now() - begun, routeOf(pathname)];
    onAnswer({ kind, route, status, milliseconds, isAborted: !writableFinished });
    const ms = Math.round(milliseconds);
    const line = { id: headers["x-request-id"], method: request.method, kind, route, status, ms };
    const level = kind === "asset" ? "debug" : "info";
    log[level](writableFinished ? line : { ...line, aborted: true }, "answered");
  });
}
