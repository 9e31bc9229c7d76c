import { z } from "zod";
import { oneTimeCode } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { type Parsed, refused } from "@/lib/japan/parsed";
import {
  parseReferenceNumber,
  type ReferenceNumber,
  type ReferenceNumberCause,
  referenceNumberMessage,
} from "@/lib/japan/reference-number";
import { compactCode } from "@/lib/japan/width";

type CaseNumberCause = ReferenceNumberCause | "my-page";

/**
 * A declaration or a consultation: their contacts alone come in by a mailed code. The others are refused by their first letter,
 * which tells nothing about any record.
 */
function parseCaseNumber(text: string): Parsed<ReferenceNumber, CaseNumberCause> {
  return /^[OA]/i.test(compactCode(text)) ? refused("my-page") : parseReferenceNumber(text);
}

function caseNumberMessage(cause: CaseNumberCause): string {
  switch (cause) {
    case "my-page":
      return "O-で始まる施設の番号と、A-で始まる応募の番号は、マイページで確かめてください。この画面で使えるのは、D-（自己宣言）とC-（相談）で始まる番号です。";
    case "kind":
      return "受付番号の最初の文字は、DかCを入力してください。";
    default:
      return referenceNumberMessage(cause);
  }
}

export const lookupSchema = z.object({
  number: parsedText("受付番号", 100, parseCaseNumber, caseNumberMessage).transform(({ number }) => number),
});

export const mailboxCodeSchema = z.object({ code: oneTimeCode("確認コード") });

export const mailboxSecrets = ["code"] as const;
