import "server-only";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { baseUrl } from "@/lib/env";
import { TooManyRequests } from "@/lib/errors";
import { subscriberOf } from "@/lib/rate-limit/address";
import { consume } from "@/lib/rate-limit/limits";
import { clientAddress } from "./browser";
import { readCookie } from "./cookie";
import { nextAuthOptions } from "./next-auth";

export type AuthContext = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** What of next-auth is open to the world. Its log collector and its mail and OAuth addresses are not. */
const OPEN: readonly string[] = [
  "csrf",
  "session",
  "providers",
  "signin",
  "signout",
  "error",
  "callback/credentials",
  "signin/credentials",
];

/** Only what a form sends: asked for as a page, next-auth calls them a defect of the server. */
const SENT_ONLY: readonly string[] = ["callback/credentials", "signin/credentials"];

export async function answerAuth(request: NextRequest, context: AuthContext): Promise<Response> {
  const path = (await context.params).nextauth.join("/");
  if (!OPEN.includes(path)) return new Response(null, { status: 404 });
  if (SENT_ONLY.includes(path) && request.method !== "POST")
    return new Response(null, { status: 405, headers: { allow: "POST" } });
  if (!(await callbacks(request)).every(isAddress)) return new Response(null, { status: 400 });
  try {
    await consume("auth-api", subscriberOf(await clientAddress()));
  } catch (error) {
    if (!(error instanceof TooManyRequests)) throw error;
    return new Response(null, { status: 429, headers: { "retry-after": String(error.retryAfterSeconds) } });
  }
  return NextAuth(request, context, nextAuthOptions());
}

async function callbacks(request: NextRequest): Promise<string[]> {
  const remembered = await readCookie("callback");
  return [...request.nextUrl.searchParams.getAll("callbackUrl"), ...(remembered === null ? [] : [remembered])];
}

/** What is no address at all next-auth would call a defect of the server; where an address may lead it asks us. */
function isAddress(given: string): boolean {
  if (given === "") return true;
  const url = URL.parse(given, given.startsWith("/") ? baseUrl() : undefined);
  return url !== null && /^https?:$/.test(url.protocol);
}
