import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { asThemselves } from "@/lib/access/actor";
import { closeSession } from "@/lib/accounts/sessions";
import { perform } from "@/lib/db/unit-of-work";
import { baseUrl, secret } from "@/lib/env";
import { routes } from "@/lib/routes";
import { proveBoth } from "./both-factors";
import { isSecure } from "./cookie";
import { cookieNames, cookieOptions } from "./cookie-names";
import { livePerson } from "./live-person";
import { returnAddress } from "./return-path";
import { parseKey, SESSION_SECONDS } from "./session-cookie";

/**
 * next-auth serves /api/auth: csrf, session, sign-out, and a credentials callback that asks for both factors at once.
 * Our own pages sign in through lib/auth/enter.ts, which issues the same cookie.
 */
export function nextAuthOptions(): NextAuthOptions {
  // Fixed here, so that no Host header can steer its links; it reads them from the environment only.
  process.env.NEXTAUTH_URL = baseUrl();
  process.env.NEXTAUTH_SECRET = secret();
  return {
    secret: secret(),
    debug: false,
    // Codes only: its details may quote what somebody typed.
    logger: { error: (code) => process.emitWarning(code, "AuthWarning"), warn: ignore, debug: ignore },
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    jwt: { maxAge: SESSION_SECONDS },
    pages: { signIn: routes.signIn(), signOut: routes.signIn(), error: routes.signIn() },
    ...cookieSettings(),
    providers: [
      Credentials({
        credentials: { email: {}, password: {}, code: {} },
        authorize: async (credentials) => {
          const key = await proveBoth(credentials).catch(hideDefect);
          return key === null ? null : { id: JSON.stringify(key) };
        },
      }),
    ],
    callbacks: {
      redirect: ({ url, baseUrl: origin }) => returnAddress(url, origin),
      jwt: ({ token, user }) => ({ ...parseKey(user ? JSON.parse(user.id) : token) }),
      session: async ({ session, token }) => {
        const key = parseKey(token);
        const person = key === null ? null : await livePerson(key);
        return person === null
          ? { expires: new Date(0).toISOString() }
          : { expires: session.expires, user: { name: person.name } };
      },
    },
    events: {
      signOut: async ({ token }) => {
        const key = parseKey(token);
        const person = key === null ? null : await livePerson(key);
        if (key !== null && person !== null) await perform(asThemselves(person), (uow) => closeSession(uow, key.sid));
      },
    },
  };
}

function ignore(): void {}

/** next-auth puts the message of an error into the address it redirects to. */
function hideDefect(cause: unknown): never {
  throw new Error("Unavailable", { cause });
}

function cookieSettings(): Pick<NextAuthOptions, "useSecureCookies" | "cookies"> {
  const names = cookieNames(isSecure());
  const options = cookieOptions(isSecure());
  return {
    useSecureCookies: isSecure(),
    cookies: {
      sessionToken: { name: names.session, options },
      csrfToken: { name: names.csrf, options },
      callbackUrl: { name: names.callback, options },
    },
  };
}
