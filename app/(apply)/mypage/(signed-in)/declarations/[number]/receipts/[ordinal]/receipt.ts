import { requireCase } from "@/app/(apply)/mypage/(signed-in)/declarations/[number]/require-case";
import { parseOrdinal } from "@/lib/receipts/ordinal";
import { getReceiptOfCase, type OwnReceipt } from "@/lib/receipts/queries";

export type ReceiptParams = Promise<{ readonly number: string; readonly ordinal: string }>;

/** One version of a case of one's organisations, or null. */
export async function receiptOf(params: ReceiptParams): Promise<OwnReceipt | null> {
  const { number, ordinal: asked } = await params;
  const { declaration } = await requireCase(number);
  const ordinal = parseOrdinal(asked);
  return ordinal === null ? null : getReceiptOfCase({ flow: "declaration", caseId: declaration.id }, ordinal);
}
