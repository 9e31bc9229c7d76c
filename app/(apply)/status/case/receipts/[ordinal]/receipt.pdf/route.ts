import { redirect } from "next/navigation";
import { currentContact } from "@/lib/auth/contact";
import { downloadOf } from "@/lib/receipts/download";
import { parseOrdinal } from "@/lib/receipts/ordinal";
import { receiptPdf } from "@/lib/receipts/pdf";
import { getOwnReceipt } from "@/lib/receipts/queries";
import { routes } from "@/lib/routes";

type Context = { readonly params: Promise<{ readonly ordinal: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const session = await currentContact();
  if (session === null) redirect(routes.status("lapsed"));
  const ordinal = parseOrdinal((await params).ordinal);
  const receipt = ordinal === null ? null : await getOwnReceipt(session.contact, ordinal);
  if (receipt === null) return new Response(null, { status: 404 });
  return downloadOf(await receiptPdf(receipt), "application/pdf", `${receipt.content.number}-${ordinal}-receipt.pdf`);
}
