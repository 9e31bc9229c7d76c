import "server-only";
import { downloadOf } from "@/lib/receipts/download";
import type { Certificate } from "./certificate";
import { certificatePdf } from "./pdf";

/** The paper as a file; for whoever may not have it, there is no such address. */
export async function certificateFile(certificate: Certificate | null): Promise<Response> {
  if (certificate === null) return new Response(null, { status: 404 });
  return downloadOf(await certificatePdf(certificate), "application/pdf", `${certificate.number}-certificate.pdf`);
}
