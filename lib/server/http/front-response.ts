import { type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

const POLICY = "content-security-policy";
const fallbacks = new WeakMap<ServerResponse, string>();

/** The answer of our server. A route may set a policy of its own; where it has not, the fallback holds. */
export class FrontResponse extends ServerResponse {
  override writeHead(status: number, reason?: string | Headers, headers?: Headers): this {
    const fallback = fallbacks.get(this);
    if (fallback !== undefined && !this.hasHeader(POLICY)) this.setHeader(POLICY, fallback);
    return typeof reason === "string" ? super.writeHead(status, reason, headers) : super.writeHead(status, reason);
  }
}

export function fallBackToPolicy(response: ServerResponse, policy: string): void {
  fallbacks.set(response, policy);
}
