import "server-only";
import { Secret, TOTP } from "otpauth";

const STEP_MS = 30_000;
const CODE = /^[0-9]{6}$/;
const ISSUER = "地方創生テレワークポータル";

/** 160 random bits in base 32, as authenticator apps take them. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/**
 * The time step whose code this is, one step early or late allowed for clocks that differ; null when it is no code of
 * these three steps, or of one that was used already.
 */
export function acceptedStep(secret: string, code: string, now: Date, lastStep: number | null): number | null {
  if (!CODE.test(code)) return null;
  const timestamp = now.getTime();
  const delta = generator(secret).validate({ token: code, timestamp, window: 1 });
  if (delta === null) return null;
  const step = Math.floor(timestamp / STEP_MS) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

export function totpCode(secret: string, now: Date): string {
  return generator(secret).generate({ timestamp: now.getTime() });
}

/** What the QR code of the set-up page says. */
export function totpAddress(secret: string, email: string): string {
  return new TOTP({ issuer: ISSUER, label: email, secret }).toString();
}

function generator(secret: string): TOTP {
  return new TOTP({ secret });
}
