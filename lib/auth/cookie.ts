import "server-only";
import { cookies } from "next/headers";
import { baseUrl } from "@/lib/env";
import { type CookieUse, cookieNames, cookieOptions } from "./cookie-names";

export async function readCookie(use: CookieUse): Promise<string | null> {
  return (await cookies()).get(nameOf(use))?.value ?? null;
}

/** Only in a server action or a route handler: a page cannot set cookies. */
export async function putCookie(use: CookieUse, value: string, seconds: number): Promise<void> {
  (await cookies()).set(nameOf(use), value, { ...cookieOptions(isSecure()), maxAge: seconds });
}

/** Removed with the attributes it was set with: a browser keeps a `__Host-` cookie otherwise. */
export async function removeCookie(use: CookieUse): Promise<void> {
  (await cookies()).set(nameOf(use), "", { ...cookieOptions(isSecure()), maxAge: 0 });
}

export function isSecure(): boolean {
  return baseUrl().startsWith("https:");
}

function nameOf(use: CookieUse): string {
  return cookieNames(isSecure())[use];
}
