import {
  type ReceiptParams,
  receiptOf,
} from "@/app/(apply)/mypage/(signed-in)/declarations/[number]/receipts/[ordinal]/receipt";
import { isLookedAt } from "@/lib/auth/member";
import { downloadOf } from "@/lib/receipts/download";

type Context = { readonly params: ReceiptParams };

/** The very bytes that were hashed. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const receipt = await receiptOf(params);
  if (receipt === null || (await isLookedAt())) return new Response(null, { status: 404 });
  const { number, ordinal } = receipt.content;
  return downloadOf(receipt.bytes, "application/json", `${number}-${ordinal}-content.json`);
}
