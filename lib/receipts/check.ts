import "server-only";
import { TooManyRequests } from "@/lib/errors";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { consume } from "@/lib/rate-limit/limits";
import { findReceipt, type ReceiptFacts } from "./queries";

export type ReceiptCheck =
  | { readonly state: "checked"; readonly receipt: ReceiptFacts | null }
  | { readonly state: "busy"; readonly message: string };

type Question = { readonly number: string; readonly code: string };

/** For anyone, so many times: `subscriber` is whose tries it costs. A number that is none has no receipts. */
export async function checkReceipt({ number, code }: Question, subscriber: string): Promise<ReceiptCheck> {
  try {
    await consume("receipt-check", subscriber);
  } catch (error) {
    if (!(error instanceof TooManyRequests)) throw error;
    return { state: "busy", message: error.message };
  }
  const parsed = parseReferenceNumber(number);
  return { state: "checked", receipt: parsed.ok ? await findReceipt(parsed.value.number, code) : null };
}
