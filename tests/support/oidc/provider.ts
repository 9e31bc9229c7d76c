import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import Provider, { type Configuration } from "oidc-provider";
import { CLIENT } from "./client";
import { type Claims, people } from "./people";
import { newTokenKey, type TokenKey } from "./signed-token";

export type Fault = (request: IncomingMessage, response: ServerResponse) => "handled" | "go on";

/** A real provider of OpenID Connect on a port of its own, which can be hurt on purpose. */
export class TestProvider {
  readonly seen: string[] = [];
  codeSeconds = 60;
  #fault: { readonly path: string; readonly fault: Fault } | undefined;
  #server: Server | undefined;

  constructor(
    readonly port: number,
    readonly portal: string,
    readonly accounts: Map<string, Claims> = people,
    readonly key: TokenKey = newTokenKey(),
  ) {}

  get issuer(): string {
    return `http://localhost:${this.port}`;
  }

  async start(): Promise<void> {
    const provider = new Provider(this.issuer, this.#configuration());
    const serve = provider.callback();
    this.#server = createServer((request, response) => {
      const path = (request.url ?? "").split("?")[0] ?? "";
      this.seen.push(`${path} ${request.headers.authorization?.split(" ")[0] ?? ""}`.trim());
      if (this.#fault?.path === path && this.#fault.fault(request, response) === "handled") return;
      if (path.startsWith("/interaction/")) this.#interact(provider, request, response).catch(() => response.destroy());
      else serve(request, response);
    });
    this.#server.listen(this.port, "127.0.0.1");
    await once(this.#server, "listening");
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => (this.#server ? this.#server.close(done) : done(undefined)));
    this.#server = undefined;
  }

  /** What goes wrong at one of its addresses, until `mend`. */
  hurt(path: string, fault: Fault): void {
    this.#fault = { path, fault };
  }

  /** Changes what it answers there, as somebody on the way or a spoilt provider would. */
  alter(path: string, change: (body: Record<string, unknown>) => object): void {
    this.hurt(path, (_request, response) => {
      const end = response.end.bind(response);
      const changed = (chunk: unknown) => {
        const body = JSON.stringify(change(JSON.parse(String(chunk))));
        response.setHeader("content-length", Buffer.byteLength(body));
        return end(body);
      };
      Object.assign(response, { end: changed });
      return "go on";
    });
  }

  mend(): void {
    this.#fault = undefined;
  }

  #configuration(): Configuration {
    const jwk = { ...this.key.privateKey.export({ format: "jwk" }), kid: this.key.kid, use: "sig", alg: "RS256" };
    return {
      clients: ["ministry", "gbizid"].map((name) => ({
        client_id: name === "ministry" ? CLIENT.id : `${CLIENT.id}-${name}`,
        client_secret: CLIENT.secret,
        redirect_uris: [`${this.portal}/api/auth/oidc/${name}/callback`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
        token_endpoint_auth_method: "client_secret_basic",
      })),
      jwks: { keys: [jwk] },
      cookies: { keys: ["a key of the tests"] },
      claims: {
        openid: ["sub"],
        profile: ["account_type", "corp_type", "parent_id", "corporate_number", "name", "birthday_ymd", "rep_last_nm"],
        email: ["email", "email_verified"],
      },
      features: { devInteractions: { enabled: false } },
      pkce: { required: () => true },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      ttl: {
        AuthorizationCode: () => this.codeSeconds,
        IdToken: 1,
        AccessToken: 60,
        Session: 600,
        Grant: 600,
        Interaction: 600,
      },
      findAccount: (_context, id) => {
        const claims = this.accounts.get(id);
        return claims && { accountId: id, claims: () => ({ ...claims, sub: id }) };
      },
      loadExistingGrant: async (context) => {
        const { client, session, params, provider } = context.oidc;
        const grant = new provider.Grant({ clientId: client?.clientId ?? "", accountId: session?.accountId ?? "" });
        grant.addOIDCScope(String(params?.scope));
        await grant.save();
        return grant;
      },
    };
  }

  /** Its page of sign-in: one link for each person, and one that refuses. */
  async #interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "", this.issuer);
    const accountId = url.searchParams.get("as");
    if (accountId !== null) {
      await provider.interactionFinished(request, response, { login: { accountId } });
    } else if (url.searchParams.has("refuse")) {
      await provider.interactionFinished(request, response, { error: "access_denied" });
    } else {
      const links = [...this.accounts.keys()].map((id) => `<p><a href="?as=${id}">${id}</a></p>`).join("");
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><html lang="en"><title>Provider</title>${links}<p><a href="?refuse">refuse</a></p>`);
    }
  }
}
