import { z } from "zod";
import { NoticeMode } from "@/lib/db/generated/enums";
import { choice, consent, oneTimeCode } from "@/lib/forms/fields";
import { memberEmail } from "@/lib/organizations/schema";

export const signInRequestSchema = z.object({ email: memberEmail, next: z.string().optional() });

export const linkCodeSchema = z.object({ code: oneTimeCode("確認コード") });

export const linkTokenSchema = z.object({ token: z.string().max(200) });

/** Names of fields that never go back to the browser. */
export const linkSecrets = ["code", "token"] as const;

export const noticesSchema = z.object({ noticeMode: choice("お知らせの受け取り方", Object.values(NoticeMode)) });

export const leavingSchema = z.object({ confirmed: consent("上の内容を確認し、マイページの利用をやめます") });
