import { heldDraft } from "@/lib/auth/held-draft";
import { downloadOf } from "@/lib/receipts/download";
import { receiptPdf } from "@/lib/receipts/pdf";
import { getReceiptOfDraft } from "@/lib/receipts/queries";
import { routes } from "@/lib/routes";

/** 受付証, for the browser that asked. */
export async function GET(): Promise<Response> {
  const draft = await heldDraft("consultation");
  const receipt = draft === null ? null : await getReceiptOfDraft(draft.id);
  if (receipt === null) return new Response(null, { status: 303, headers: { location: routes.consultationDone() } });
  return downloadOf(await receiptPdf(receipt), "application/pdf", `${receipt.content.number}.pdf`);
}
