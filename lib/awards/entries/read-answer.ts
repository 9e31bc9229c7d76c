import "server-only";
import { z } from "zod";
import { choice, optionalText, requiredText } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { kanaMessage, parseKana } from "@/lib/japan/kana";
import { mailAddressMessage, parseMailAddress } from "@/lib/japan/mail-address";
import { parsePhone, phoneMessage } from "@/lib/japan/phone";
import { parseReferenceNumber, referenceNumberMessage } from "@/lib/japan/reference-number";
import { dayMessage, parseDay } from "@/lib/japan/typed-day";
import { parseWebAddress, webAddressMessage } from "@/lib/japan/web-address";
import type { EntryField } from "./fields/field";
import { readPlace } from "./partner-place";

const WRONG_FILE = "添付した資料を確認できませんでした。資料を解除し、もう一度選択してください。";

/** How one answer is read; blank ones are absent. */
export function answerSchema(field: EntryField): z.ZodType {
  const { isRequired, label, answer } = field;
  if (answer.kind === "line" || answer.kind === "text")
    return isRequired ? requiredText(label, answer.max) : optionalText(label, answer.max);
  const read = readerOf(field);
  return isRequired ? read : read.optional();
}

function readerOf({ label, answer }: EntryField): z.ZodType {
  switch (answer.kind) {
    case "line":
    case "text":
      return requiredText(label, answer.max);
    case "radios":
    case "select":
      return choice(
        label,
        answer.options.map(({ value }) => value),
      );
    case "files":
      return z
        .array(z.uuid({ error: WRONG_FILE }), { error: WRONG_FILE })
        .max(answer.limits.count, { error: `${label}は${answer.limits.count}点までにしてください。` });
    case "day":
      return parsedText(label, 30, parseDay, dayMessage);
    case "declaration":
      return declaration(label);
    case "web":
      return parsedText(label, 2000, parseWebAddress, webAddressMessage);
    case "place":
      return place(label);
    case "name":
      return requiredText(label, 60);
    case "kana":
      return parsedText(label, 60, parseKana, kanaMessage);
    case "mail":
      return parsedText(label, 254, parseMailAddress, mailAddressMessage);
    case "phone":
      return parsedText(label, 50, parsePhone, phoneMessage).transform((phone) => phone.display);
  }
}

function declaration(label: string) {
  return requiredText(label, 40).transform((text, context): string => {
    const parsed = parseReferenceNumber(text);
    if (parsed.ok && parsed.value.kind === "D") return parsed.value.number;
    const message = parsed.ok
      ? `${label}は「D」で始まります。宣言の受付証を確かめて入力してください。`
      : `${label}：${referenceNumberMessage(parsed.cause)}`;
    context.issues.push({ code: "custom", input: text, message });
    return z.NEVER;
  });
}

function place(label: string) {
  return requiredText(label, 60).transform((text, context): string => {
    const read = readPlace(text, label);
    if (read.ok) return read.code;
    context.issues.push({ code: "custom", input: text, message: read.sentence });
    return z.NEVER;
  });
}
