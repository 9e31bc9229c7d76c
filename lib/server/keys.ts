import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The secret of a demo, made once and kept beside its data. */
export function rememberedSecret(dataDir: string): string {
  const file = join(dataDir, "secret");
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}

/** Next encrypts what actions close over with this; the same in every instance that shares SECRET. */
export function actionKey(secret: string): string {
  return derive(secret, "server actions").toString("base64");
}

/** What one of our processes shows another on the internal address. */
export function internalToken(secret: string): string {
  return derive(secret, "internal requests").toString("base64url");
}

export function isInternalToken(authorization: string | null, secret: string): boolean {
  return isBearer(authorization, internalToken(secret));
}

/** Whether the header of a request carries this token; the time it takes says nothing of either. */
export function isBearer(authorization: string | null, token: string): boolean {
  return timingSafeEqual(digest(authorization ?? ""), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function derive(secret: string, purpose: string): Buffer {
  return createHmac("sha256", secret).update(purpose).digest();
}
