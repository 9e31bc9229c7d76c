import "server-only";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { Staff } from "@/lib/access/actor";
import { PASSKEY_SECONDS, PASSKEYS_MAX } from "@/lib/accounts/limits";
import { db } from "@/lib/db/client";
import { handleOf, relyingParty } from "./relying-party";

/** Of the signatures that devices know, those that none is without: Ed25519, ECDSA with P-256, RSA. */
export const ALGORITHMS = [-8, -7, -257];

const timeout = PASSKEY_SECONDS * 1000;

/** Anybody's: the device shows which ones it has. */
export function anyUseOptions(): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({ rpID: relyingParty().id, userVerification: "required", timeout });
}

/** Of one account, whose password was given already. */
export async function ownUseOptions(accountId: string): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const allowCredentials = await credentialsOf(accountId);
  return generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: "required",
    timeout,
    allowCredentials,
  });
}

/** One that a device finds by itself, behind its own lock; which make of device it is, is not asked. */
export async function newOptions(staff: Staff): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { id, name } = relyingParty();
  const { email } = await db.account.findUniqueOrThrow({ where: { id: staff.accountId }, select: { email: true } });
  return generateRegistrationOptions({
    rpName: name,
    rpID: id,
    userID: handleOf(staff.accountId),
    userName: email,
    userDisplayName: staff.name,
    timeout,
    attestationType: "none",
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: await credentialsOf(staff.accountId),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

async function credentialsOf(accountId: string) {
  const rows = await db.passkey.findMany({
    where: { accountId },
    select: { credentialId: true, transports: true },
    orderBy: { createdAt: "asc" },
    take: PASSKEYS_MAX,
  });
  return rows.map(({ credentialId: id, transports }) => ({ id, transports }));
}
