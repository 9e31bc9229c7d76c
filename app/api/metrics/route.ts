import { connection } from "next/server";
import { env } from "@/lib/env";
import { isBearer } from "@/lib/server/keys";
import { exposedMetrics } from "@/lib/server/metrics/exposure";

const HEADERS = { "cache-control": "no-store", "content-type": "text/plain; version=0.0.4; charset=utf-8" } as const;

/** Figures of this process for whoever collects them; not there at all without METRICS_TOKEN. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const { METRICS_TOKEN } = env();
  if (METRICS_TOKEN === undefined) return new Response(null, { status: 404, headers: HEADERS });
  if (!isBearer(request.headers.get("authorization"), METRICS_TOKEN))
    return new Response(null, { status: 401, headers: { ...HEADERS, "www-authenticate": "Bearer" } });
  return new Response(await exposedMetrics(), { headers: HEADERS });
}
