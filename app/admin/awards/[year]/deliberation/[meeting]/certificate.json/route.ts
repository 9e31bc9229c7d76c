import { sendFile } from "@/app/admin/awards/[year]/deliberation/send-file";
import { certificateFile } from "@/lib/awards/meetings/queries/files";

type Context = { readonly params: Promise<{ readonly year: string; readonly meeting: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const place = await params;
  return sendFile((staff) => certificateFile(staff, place));
}
