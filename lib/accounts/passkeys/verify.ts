import "server-only";
import { verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import { decodeAttestationObject, isoBase64URL } from "@simplewebauthn/server/helpers";
import { ALGORITHMS } from "./options";
import { handleOf, relyingParty } from "./relying-party";
import type { NewPasskey, PasskeyUse } from "./schema";

type Stored = {
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: bigint;
};

/** The library throws for whatever does not hold, with a sentence for developers: here it is a no. */
async function orNull<T>(work: () => Promise<T | null>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

/** A key that a device made for this challenge, for this portal, with its owner in front of it. */
export function verifyNew(given: NewPasskey, expectedChallenge: string) {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  return orNull(async () => {
    if (!namesNoMaker(given)) return null;
    const { registrationInfo } = await verifyRegistrationResponse({
      response: given,
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    return registrationInfo ?? null;
  });
}

/**
 * Nobody asked for the certificate of a maker, and a certificate of somebody's own could name an address from which the
 * library would then fetch a list. A device may sign for itself.
 */
function namesNoMaker({ response }: NewPasskey): boolean {
  const object = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
  const format = object.get("fmt");
  return format === "none" || (format === "packed" && object.get("attStmt").get("x5c") === undefined);
}

/** `isNamed`: the owner gave the password before; otherwise the device alone has to say whose passkey it is. */
export function verifyUse(stored: Stored, given: PasskeyUse, expectedChallenge: string, isNamed: boolean) {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  return orNull(async () => {
    if (!isOfOwner(stored, given, isNamed)) return null;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: given,
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      requireUserVerification: true,
      credential: { id: stored.credentialId, publicKey: stored.publicKey, counter: Number(stored.counter) },
    });
    return verified ? authenticationInfo : null;
  });
}

function isOfOwner({ accountId }: Stored, { response: { userHandle } }: PasskeyUse, isNamed: boolean): boolean {
  if (userHandle === undefined) return isNamed;
  return userHandle === isoBase64URL.fromBuffer(handleOf(accountId));
}
