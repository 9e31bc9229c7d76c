import "server-only";
import {
  allowInsecureRequests,
  ClientSecretBasic,
  type Configuration,
  clockSkew,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
} from "openid-client";
import { clock } from "@/lib/clock";
import { discoveryProblem, ProviderProblem } from "./problem";
import type { Provider } from "./providers";

export const TOLERANCE_SECONDS = 120;
/** For each of the requests to the provider. */
const PATIENCE_SECONDS = 4;
const KEPT_MS = 10 * 60_000;

const known = new Map<string, { readonly configuration: Configuration; readonly until: number }>();

/** What the provider says of itself, kept for some minutes; a failure is not kept. */
export async function configurationOf(provider: Provider): Promise<Configuration> {
  const skew = Math.round((clock.now().getTime() - Date.now()) / 1000);
  const key = JSON.stringify([provider, skew]);
  const held = known.get(key);
  if (held !== undefined && held.until > Date.now()) return held.configuration;
  const configuration = await discover(provider, skew);
  known.set(key, { configuration, until: Date.now() + KEPT_MS });
  return configuration;
}

async function discover({ issuer, clientId, clientSecret }: Provider, skew: number): Promise<Configuration> {
  const client = {
    client_secret: clientSecret,
    [clockSkew]: skew,
    [clockTolerance]: TOLERANCE_SECONDS,
  };
  // Without this an ID token is believed because of the connection it came over; here its signature is checked as well.
  const execute = [enableNonRepudiationChecks, ...(issuer.startsWith("http:") ? [allowInsecureRequests] : [])];
  try {
    const server = new URL(issuer);
    const basic = ClientSecretBasic(clientSecret);
    const found = await discovery(server, clientId, client, basic, { execute, timeout: PATIENCE_SECONDS });
    if (found.serverMetadata().issuer === issuer) return found;
  } catch (error) {
    throw discoveryProblem(error);
  }
  throw new ProviderProblem("unavailable", "ISSUER_DIFFERS");
}
