import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Provider } from "@/lib/auth/oidc/providers";
import { clock } from "@/lib/clock";
import { freePort } from "@/lib/server/ports";
import { mockNext, request } from "@/tests/support/next-request";
import { CLIENT } from "@/tests/support/oidc/client";
import { TestProvider } from "@/tests/support/oidc/provider";
import { visitProvider } from "@/tests/support/oidc/visit";

mockNext();
const { beginAttempt, finishAttempt } = await import("@/lib/auth/oidc/protocol");
const { enterByIdentity } = await import("@/lib/auth/oidc/enter-by-identity");
const { heldHolder } = await import("@/lib/auth/oidc/held-holder");

const PORTAL = "http://localhost:3000";
const server = new TestProvider(await freePort(0), PORTAL);
const gbizid: Provider = {
  name: "gbizid",
  issuer: server.issuer,
  clientId: `${CLIENT.id}-gbizid`,
  clientSecret: CLIENT.secret,
  scope: "openid profile email",
};

beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => request.clear());
afterEach(() => {
  server.mend();
  clock.shift(0);
});

async function prove(as: string) {
  const { url, secrets } = await beginAttempt(gbizid);
  const back = await visitProvider(url.href, PORTAL, { as });
  return finishAttempt(gbizid, secrets, back.search);
}

describe("GビズID", () => {
  it("is asked by code flow with PKCE, state and nonce, for no more than is needed", async () => {
    const { url, secrets } = await beginAttempt(gbizid);

    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: gbizid.clientId,
      redirect_uri: `${PORTAL}/api/auth/oidc/gbizid/callback`,
      scope: "openid profile email",
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
    });
    expect(url.href).not.toContain(secrets.verifier);
  });

  it.each([
    [
      "gbizid-entry",
      {
        level: "entry",
        holder: { kind: "corporation", corporateNumber: "4011001098993", name: "見本商事株式会社" },
        parentId: null,
        email: "entry@example.jp",
      },
    ],
    [
      "gbizid-prime",
      {
        level: "prime",
        holder: { kind: "corporation", corporateNumber: "6120001039879", name: "例示工業株式会社" },
        parentId: null,
        email: "prime@example.jp",
      },
    ],
    [
      "gbizid-member",
      {
        level: "member",
        holder: { kind: "corporation", corporateNumber: "6120001039879", name: "例示工業株式会社" },
        parentId: "gbizid-prime",
        email: "member@example.jp",
      },
    ],
    [
      "gbizid-alone",
      {
        level: "prime",
        holder: { kind: "soleProprietor", name: "見本 花子" },
        parentId: null,
        email: "alone@example.jp",
      },
    ],
  ])("lets %s prove a mailbox first, and keeps nothing else that it tells", async (as, person) => {
    const proven = await prove(as);

    expect(await enterByIdentity(proven)).toEqual({ next: "prove-mailbox" });
    expect(await heldHolder.read()).toEqual({
      issuer: server.issuer,
      subject: as,
      person: { kind: "gbizid", ...person },
    });
    expect([...request.cookies.keys()]).toEqual(["portal-holder"]);
  });

  it("proves the portal to the provider by client_secret_basic", async () => {
    server.seen.length = 0;
    await prove("gbizid-prime");

    expect(server.seen).toContain("/token Basic");
  });

  it("is not believed when a corporate number does not add up", async () => {
    await expect(prove("gbizid-spoilt")).rejects.toMatchObject({ problem: "unproven", code: "CLAIMS_NOT_READABLE" });
  });

  it.each([
    ["a member without a parent", { account_type: "3", parent_id: undefined }],
    ["an unknown level", { account_type: "4" }],
    ["an unknown kind of holder", { corp_type: "3" }],
    ["no name", { name: "" }],
    ["no corporate number", { corporate_number: undefined }],
  ])("is not believed with %s", async (_what, changed) => {
    server.alter("/me", (body) => ({ ...body, ...changed }));

    await expect(prove("gbizid-prime")).rejects.toMatchObject({ problem: "unproven" });
  });

  it("reads codes that come as numbers", async () => {
    server.alter("/me", (body) => ({ ...body, account_type: 1, corp_type: 1 }));

    expect((await prove("gbizid-prime")).person).toMatchObject({ level: "entry" });
  });
});
