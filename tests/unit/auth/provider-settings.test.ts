import { describe, expect, it } from "vitest";
import { parseEnv } from "@/lib/env";

const whole = {
  MINISTRY_OIDC_ISSUER: "https://login.ministry.example.jp/",
  MINISTRY_OIDC_CLIENT_ID: "portal",
  MINISTRY_OIDC_CLIENT_SECRET: "secret",
} as const;

const production = { APP_ENV: "production", BASE_URL: "https://portal.example.jp", SECRET: "x".repeat(32) } as const;

describe("settings of a provider", () => {
  it("are taken together, or left out together", () => {
    expect(parseEnv({ ...production, ...whole })).toMatchObject(whole);
    expect(parseEnv({ MINISTRY_OIDC_ISSUER: "" }).MINISTRY_OIDC_ISSUER).toBeUndefined();
  });

  it.each(["MINISTRY_OIDC_ISSUER", "MINISTRY_OIDC_CLIENT_ID", "MINISTRY_OIDC_CLIENT_SECRET"])(
    "stop the start with a sentence when %s is missing",
    (name) => {
      expect(() => parseEnv({ ...whole, [name]: "" })).toThrow(`${name} is required with MINISTRY_OIDC_`);
    },
  );

  it("name every one that is missing", () => {
    expect(() => parseEnv({ GBIZID_ISSUER: "https://gbiz-id.go.jp/oauth/" })).toThrow(
      /^GBIZID_CLIENT_ID is required with GBIZID_ISSUER.* GBIZID_CLIENT_SECRET is required with/,
    );
  });

  it("use https in production", () => {
    const plain = { ...whole, MINISTRY_OIDC_ISSUER: "http://login.ministry.example.jp/" };

    expect(() => parseEnv({ ...production, ...plain })).toThrow("MINISTRY_OIDC_ISSUER must start with https://");
    expect(parseEnv(plain)).toMatchObject(plain);
  });
});
