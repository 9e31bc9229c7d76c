import "server-only";
import { db } from "@/lib/db/client";
import { type QrCode, qrCode } from "./qr-code";
import type { Enrolment } from "./second-factor";
import { totpAddress } from "./totp";

/** What a person needs to take an authenticator into use; shown to nobody else and not stored. */
export type EnrolmentView = {
  readonly qr: QrCode;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
};

export async function enrolmentView(accountId: string, { secret, recoveryCodes }: Enrolment): Promise<EnrolmentView> {
  const { email } = await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } });
  const spaced = secret.match(/.{1,4}/g)?.join(" ") ?? secret;
  return { qr: qrCode(totpAddress(secret, email)), secret: spaced, recoveryCodes };
}
