import { once } from "node:events";
import { Gate } from "./gate";
import { PLACES } from "./limits";
import { refuse } from "./refuse";
import type { Visit } from "./visit";

export type Gates = Readonly<Record<keyof typeof PLACES, Gate>>;

export function makeGates(): Gates {
  return {
    document: new Gate(PLACES.document),
    search: new Gate(PLACES.search),
    procedure: new Gate(PLACES.procedure),
    submit: new Gate(PLACES.submit),
    probe: new Gate(PLACES.probe),
    api: new Gate(PLACES.api),
    asset: new Gate(PLACES.asset),
    development: new Gate(PLACES.development),
  };
}

/** Addresses by which others look after the portal. */
const PROBES = new Set(["/api/health", "/api/ready", "/api/metrics"]);

export function isProbe(pathname: string): boolean {
  return PROBES.has(pathname);
}

function placeOf({ request, kind, pathname }: Visit): keyof typeof PLACES {
  if (isProbe(pathname)) return "probe";
  return kind === "procedure" && request.method === "POST" ? "submit" : kind;
}

/** Serves when there is a place for this kind of request, and frees the place when the answer has left or was given up. */
export async function withPlace(gates: Gates, visit: Visit, serve: () => Promise<void>): Promise<void> {
  const { response, headers } = visit;
  const gate = gates[placeOf(visit)];
  const admitted = gate.enter();
  if (!(typeof admitted === "boolean" ? admitted : await admitted)) {
    refuse(response, 503, { ...headers, connection: "close" });
    return;
  }
  if (response.destroyed) {
    gate.leave();
    return;
  }
  const left = once(response, "close");
  const served = serve();
  // A visitor who leaves in the middle frees the place at once: Next may never end an answer that nobody reads.
  served.catch(() => undefined);
  try {
    await Promise.race([left, served.then(() => left)]);
  } finally {
    gate.leave();
  }
}
