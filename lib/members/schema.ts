import { z } from "zod";
import { oneTimeCode } from "@/lib/forms/fields";
import { memberEmail } from "@/lib/organizations/schema";

export const signInRequestSchema = z.object({ email: memberEmail, next: z.string().optional() });

export const linkCodeSchema = z.object({ code: oneTimeCode("確認コード") });

export const linkTokenSchema = z.object({ token: z.string().max(200) });

/** Names of fields that never go back to the browser. */
export const linkSecrets = ["code", "token"] as const;
