import { z } from "zod";
import { PASSKEY_LABEL_MAX } from "@/lib/accounts/limits";
import { optionalText, requiredText } from "@/lib/forms/fields";

const LETTERS_MAX = 20_000;

const TRANSPORTS = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"] as const;

/** Base64url, without padding, as browsers write bytes into JSON. */
const bytes = z
  .string()
  .max(LETTERS_MAX)
  .regex(/^[\w-]+$/);

const credential = {
  id: bytes.max(1_400),
  rawId: bytes.max(1_400),
  type: z.literal("public-key"),
  /** Nothing is asked of extensions, so nothing they say is read. */
  clientExtensionResults: z.unknown().transform(() => ({})),
};

/** What a device says when a passkey is made. */
const newSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.enum(TRANSPORTS)).max(10).catch([]),
  }),
});
export type NewPasskey = z.output<typeof newSchema>;

/** What it says when a passkey is used. */
const useSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.exactOptional(),
  }),
});
export type PasskeyUse = z.output<typeof useSchema>;

/** Null for whatever no device of ours would say. */
export function readNewPasskey(text: string): NewPasskey | null {
  return newSchema.safeParse(parsed(text)).data ?? null;
}

export function readPasskeyUse(text: string): PasskeyUse | null {
  return useSchema.safeParse(parsed(text)).data ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The answer of a device, as text in a form. */
const answer = z.string().max(LETTERS_MAX).catch("");

export const passkeyUseSchema = z.object({ answer, next: z.string().optional() });

export const passkeyLabelSchema = z.object({ label: optionalText("名前", PASSKEY_LABEL_MAX) });

export const newPasskeySchema = z.object({ ...passkeyLabelSchema.shape, answer });

export const renamePasskeySchema = z.object({ id: z.uuid(), label: requiredText("名前", PASSKEY_LABEL_MAX) });

export const removePasskeySchema = z.object({ id: z.uuid() });
