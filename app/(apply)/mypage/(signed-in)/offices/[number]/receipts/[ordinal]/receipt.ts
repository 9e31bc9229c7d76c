import { requireOffice } from "@/app/(apply)/mypage/(signed-in)/offices/[number]/require-office";
import { parseOrdinal } from "@/lib/receipts/ordinal";
import { getReceiptOfCase, type OwnReceipt } from "@/lib/receipts/queries";

export type ReceiptParams = Promise<{ readonly number: string; readonly ordinal: string }>;

/** One version of an office of one's municipalities, or null. */
export async function receiptOf(params: ReceiptParams): Promise<OwnReceipt | null> {
  const { number, ordinal: asked } = await params;
  const { office } = await requireOffice(number);
  const ordinal = parseOrdinal(asked);
  return ordinal === null ? null : getReceiptOfCase({ flow: "office", caseId: office.id }, ordinal);
}
