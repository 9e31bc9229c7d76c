import "server-only";
import { env } from "@/lib/env";

/** GビズID for members of companies; the ministry's own provider for staff. */
export const PROVIDERS = ["gbizid", "ministry"] as const;

export type ProviderName = (typeof PROVIDERS)[number];

export type Provider = {
  readonly name: ProviderName;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What is asked for, and no more. GビズID sends everything it has when this is left out. */
  readonly scope: string;
};

const SCOPES = { gbizid: "openid profile email", ministry: "openid email" } as const satisfies Record<
  ProviderName,
  string
>;

/** As the environment sets it; null when it sets none. */
function providerOf(name: ProviderName): Provider | null {
  const { issuer, clientId, clientSecret } = settingsOf(name);
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { name, issuer, clientId, clientSecret, scope: SCOPES[name] };
}

/** The provider, when it is known and set: only then a button leads to it. */
export function offeredProvider(name: string): Provider | null {
  const known = PROVIDERS.find((one) => one === name);
  return known === undefined ? null : providerOf(known);
}

function settingsOf(name: ProviderName) {
  const settings = env();
  if (name === "gbizid") {
    const { GBIZID_ISSUER: issuer, GBIZID_CLIENT_ID: clientId, GBIZID_CLIENT_SECRET: clientSecret } = settings;
    return { issuer, clientId, clientSecret };
  }
  const { MINISTRY_OIDC_ISSUER: issuer } = settings;
  return { issuer, clientId: settings.MINISTRY_OIDC_CLIENT_ID, clientSecret: settings.MINISTRY_OIDC_CLIENT_SECRET };
}
