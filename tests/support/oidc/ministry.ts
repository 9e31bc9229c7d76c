import { freePort } from "@/lib/server/ports";
import { request } from "@/tests/support/next-request";
import { CLIENT } from "./client";
import type { Claims } from "./people";
import { TestProvider } from "./provider";
import { visitProvider } from "./visit";

export const PORTAL = "http://localhost:3000";

/** The provider of the ministry, set in the environment of this test file before anything reads it. */
export async function setMinistry(): Promise<TestProvider> {
  const server = new TestProvider(await freePort(0), PORTAL, new Map<string, Claims>());
  process.env.MINISTRY_OIDC_ISSUER = server.issuer;
  process.env.MINISTRY_OIDC_CLIENT_ID = CLIENT.id;
  process.env.MINISTRY_OIDC_CLIENT_SECRET = CLIENT.secret;
  await server.start();
  return server;
}

const context = { params: Promise.resolve({ provider: "ministry" }) };

type Query = { readonly next?: string; readonly link?: "yes" };

/** The portal as a browser sees it: by its two addresses. */
export async function start(query: Query = {}): Promise<string> {
  const { startAtProvider } = await import("@/lib/auth/oidc/handler");
  const { routes } = await import("@/lib/routes");
  return leadsTo(await startAtProvider(new Request(PORTAL + routes.apiProvider("ministry", query)), context));
}

export async function comeBack(address: URL | string): Promise<string> {
  const { answerProvider } = await import("@/lib/auth/oidc/handler");
  return leadsTo(await answerProvider(new Request(address), context));
}

export async function passBy(as: string, query: Query = {}): Promise<string> {
  return comeBack(await visitProvider(await start(query), PORTAL, { as }));
}

export function sessionCookie(): string | undefined {
  return request.cookies.get("portal-session")?.value;
}

function leadsTo(answer: Response): string {
  if (answer.status !== 303) throw new Error(`The portal answers with ${answer.status}.`);
  return answer.headers.get("location") ?? "";
}
