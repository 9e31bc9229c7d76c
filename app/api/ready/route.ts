import { connection } from "next/server";
import { readiness } from "@/lib/server/readiness";

/** Ready for visitors: for balancers and for people who look why not. */
export async function GET(): Promise<Response> {
  await connection();
  const report = await readiness();
  return Response.json(report, { status: report.ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
