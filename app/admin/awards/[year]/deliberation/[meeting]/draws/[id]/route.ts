import { sendFile } from "@/app/admin/awards/[year]/deliberation/send-file";
import { drawRecord } from "@/lib/awards/meetings/queries/files";

type Context = { readonly params: Promise<{ readonly year: string; readonly meeting: string; readonly id: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, ...place } = await params;
  return sendFile((staff) => drawRecord(staff, place, id));
}
