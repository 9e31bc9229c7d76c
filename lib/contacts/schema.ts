import { z } from "zod";
import { oneTimeCode } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { parseReferenceNumber, referenceNumberMessage } from "@/lib/japan/reference-number";

export const lookupSchema = z.object({
  number: parsedText("受付番号", 100, parseReferenceNumber, referenceNumberMessage).transform(({ number }) => number),
});

export const mailboxCodeSchema = z.object({ code: oneTimeCode("確認コード") });

export const mailboxSecrets = ["code"] as const;
