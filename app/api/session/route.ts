import { currentSessionTime, extendCurrentSession } from "@/lib/auth/session-time";

const HEADERS = { "cache-control": "no-store" } as const;

/** How long this browser is still signed in: `null` when it is not. Asking prolongs nothing. */
export async function GET(): Promise<Response> {
  return Response.json(await currentSessionTime(), { headers: HEADERS });
}

/** サインインを続ける. */
export async function POST(): Promise<Response> {
  return Response.json(await extendCurrentSession(), { headers: HEADERS });
}
