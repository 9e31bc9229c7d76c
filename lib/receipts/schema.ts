import { z } from "zod";
import { requiredText } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { parseReferenceNumber, referenceNumberMessage } from "@/lib/japan/reference-number";
import { FINGERPRINT_MESSAGE, parseFingerprint } from "./fingerprint";

export const receiptCheckSchema = z.object({
  number: parsedText("受付番号", 100, parseReferenceNumber, referenceNumberMessage).transform(({ number }) => number),
  code: requiredText("照合コード", 200).transform((text, context): string => {
    const parsed = parseFingerprint(text);
    if (parsed !== null) return parsed;
    context.issues.push({ code: "custom", input: text, message: FINGERPRINT_MESSAGE });
    return z.NEVER;
  }),
});

/** From the address: whatever is no question at all is no question. */
export const receiptQuerySchema = z.object({
  number: z.string().max(100).optional().catch(undefined),
  code: z.string().max(200).optional().catch(undefined),
  by: z.enum(["file"]).optional().catch(undefined),
});
