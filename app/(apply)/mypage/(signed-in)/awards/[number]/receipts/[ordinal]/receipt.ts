import { requireEntry } from "@/app/(apply)/mypage/(signed-in)/awards/[number]/require-entry";
import { parseOrdinal } from "@/lib/receipts/ordinal";
import { getReceiptOfCase, type OwnReceipt } from "@/lib/receipts/queries";

export type ReceiptParams = Promise<{ readonly number: string; readonly ordinal: string }>;

/** One version of an entry of one's organisations, or null. */
export async function receiptOf(params: ReceiptParams): Promise<OwnReceipt | null> {
  const { number, ordinal: asked } = await params;
  const { entry } = await requireEntry(number);
  const ordinal = parseOrdinal(asked);
  return ordinal === null ? null : getReceiptOfCase({ flow: "awardEntry", caseId: entry.id }, ordinal);
}
