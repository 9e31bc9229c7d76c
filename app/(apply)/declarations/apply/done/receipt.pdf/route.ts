import { heldDraft } from "@/lib/auth/held-draft";
import { receiptPdf } from "@/lib/receipts/pdf";
import { getReceiptOfDraft } from "@/lib/receipts/queries";
import { routes } from "@/lib/routes";

/** 受付証, for the browser that applied. */
export async function GET(): Promise<Response> {
  const draft = await heldDraft();
  const receipt = draft === null ? null : await getReceiptOfDraft(draft.id);
  if (receipt === null) return new Response(null, { status: 303, headers: { location: routes.applyDone() } });
  const pdf = await receiptPdf(receipt);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${receipt.content.number}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
}
