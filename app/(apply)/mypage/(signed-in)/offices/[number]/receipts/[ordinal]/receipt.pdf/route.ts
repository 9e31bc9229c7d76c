import {
  type ReceiptParams,
  receiptOf,
} from "@/app/(apply)/mypage/(signed-in)/offices/[number]/receipts/[ordinal]/receipt";
import { isLookedAt } from "@/lib/auth/member";
import { downloadOf } from "@/lib/receipts/download";
import { receiptPdf } from "@/lib/receipts/pdf";

type Context = { readonly params: ReceiptParams };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const receipt = await receiptOf(params);
  if (receipt === null || (await isLookedAt())) return new Response(null, { status: 404 });
  const { number, ordinal } = receipt.content;
  return downloadOf(await receiptPdf(receipt), "application/pdf", `${number}-${ordinal}-receipt.pdf`);
}
