import type { Staff } from "@/lib/access/actor";
import { addPasskey } from "@/lib/accounts/passkeys/commands";
import { newOptions } from "@/lib/accounts/passkeys/options";
import { readNewPasskey } from "@/lib/accounts/passkeys/schema";
import { baseUrl } from "@/lib/env";
import { SoftAuthenticator, type Twist } from "@/tests/support/soft-authenticator";
import { browser } from "./accounts";

/** What a device says to the options of a new passkey. */
async function newAnswer(staff: Staff, device: SoftAuthenticator, twist: Twist = {}) {
  const { challenge, rp, user } = await newOptions(staff);
  return { challenge, text: device.create({ challenge, rpId: rp.id ?? "", userId: user.id }, twist) };
}

export async function tryToAdd(staff: Staff, device: SoftAuthenticator, twist: Twist = {}) {
  const { challenge, text } = await newAnswer(staff, device, twist);
  return addPasskey(staff, { given: readNewPasskey(text), challenge, label: "試験の端末" }, browser());
}

/** A device whose passkey opens the account of this person. */
export async function registeredDevice(staff: Staff): Promise<SoftAuthenticator> {
  const device = new SoftAuthenticator(new URL(baseUrl()).origin);
  const added = await tryToAdd(staff, device);
  if (!added.ok) throw added.error;
  return device;
}
