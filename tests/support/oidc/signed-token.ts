import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type TokenKey = { readonly kid: string; readonly privateKey: KeyObject };

export function newTokenKey(kid = "test"): TokenKey {
  return { kid, privateKey: generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey };
}

/** The same in every run: a portal that goes on running remembers the keys of its provider. */
export function keptTokenKey(): TokenKey {
  const file = join(tmpdir(), "portal-test-provider.pem");
  if (!existsSync(file))
    writeFileSync(file, newTokenKey().privateKey.export({ format: "pem", type: "pkcs8" }), { mode: 0o600 });
  return { kid: "kept", privateKey: createPrivateKey(readFileSync(file)) };
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

export function signToken({ kid, privateKey }: TokenKey, claims: object): string {
  const text = `${part({ alg: "RS256", typ: "JWT", kid })}.${part(claims)}`;
  return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
}

export function unsignedToken(claims: object): string {
  return `${part({ alg: "none" })}.${part(claims)}.`;
}

export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
}

/** Other claims under the old signature. */
export function tamperedToken(token: string, changed: object): string {
  const [header, , signature] = token.split(".");
  return `${header}.${part({ ...claimsOf(token), ...changed })}.${signature}`;
}
