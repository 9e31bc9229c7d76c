import { z } from "zod";
import { optionalText, seenVersion } from "@/lib/forms/fields";

export const REASON_MAX = 400;

export const actSchema = z.object({ version: seenVersion(), reason: optionalText("取り下げの理由", REASON_MAX) });
