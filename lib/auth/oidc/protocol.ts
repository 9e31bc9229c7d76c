import "server-only";
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { clock } from "@/lib/clock";
import { baseUrl } from "@/lib/env";
import { routes } from "@/lib/routes";
import { type Person, readPerson } from "./claims";
import { configurationOf, TOLERANCE_SECONDS } from "./configuration";
import type { ProviderAttempt } from "./held-attempt";
import { answerProblem, ProviderProblem } from "./problem";
import type { Provider } from "./providers";

/** What a provider has proved: who it is, and what it says of them. The end of the protocol. */
export type Proven = { readonly issuer: string; readonly subject: string; readonly person: Person };

export type Secrets = Pick<ProviderAttempt, "state" | "nonce" | "verifier">;

/** Where the browser goes to, and what has to match when it comes back. */
export async function beginAttempt(provider: Provider): Promise<{ readonly url: URL; readonly secrets: Secrets }> {
  const configuration = await configurationOf(provider);
  const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const url = buildAuthorizationUrl(configuration, {
    response_type: "code",
    redirect_uri: baseUrl() + routes.apiProviderCallback(provider.name),
    scope: provider.scope,
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: "S256",
  });
  return { url, secrets };
}

/** Trades what came back for a person. `search` is the query of the address the provider led to. */
export async function finishAttempt(provider: Provider, secrets: Secrets, search: string): Promise<Proven> {
  const configuration = await configurationOf(provider);
  try {
    return await proofOf(configuration, provider, secrets, search);
  } catch (error) {
    throw answerProblem(error);
  }
}

async function proofOf(
  configuration: Configuration,
  { name, issuer }: Provider,
  { state, nonce, verifier }: Secrets,
  search: string,
): Promise<Proven> {
  const address = new URL(baseUrl() + routes.apiProviderCallback(name) + search);
  const tokens = await authorizationCodeGrant(configuration, address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new ProviderProblem("unproven", "ID_TOKEN_MISSING");
  const latest = clock.now().getTime() / 1000 + TOLERANCE_SECONDS;
  if (claims.iat > latest) throw new ProviderProblem("unproven", "ID_TOKEN_FROM_LATER");
  const said = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return { issuer, subject: claims.sub, person: readPerson(name, said) };
}
