import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { DocumentLayer } from "@/lib/server/documents/document-layer";
import type { Handler } from "@/lib/server/documents/inner-request";
import type { Answered } from "@/lib/server/metrics/answers";
import type { PublicOrigin } from "./clean-request";
import type { Gates } from "./places";
import type { PolicyKind } from "./policies";

/** What the front door is made of. */
export type Parts = {
  readonly handle: Handler;
  readonly origin: PublicOrigin;
  /** Absent when the layer is off or the sources are being watched. */
  readonly documents: DocumentLayer | undefined;
  readonly dev: boolean;
  readonly log: Logger;
  readonly routeOf: (pathname: string) => string;
  readonly gates: Gates;
  readonly onAnswer: (answered: Answered) => void;
};

/** One request on its way. `headers` belong on its answer, whoever gives it. */
export type Visit = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly pathname: string;
  readonly kind: PolicyKind;
  readonly headers: OutgoingHttpHeaders;
};
