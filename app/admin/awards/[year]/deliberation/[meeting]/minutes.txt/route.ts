import { sendFile } from "@/app/admin/awards/[year]/deliberation/send-file";
import { minutesFile } from "@/lib/awards/meetings/queries/files";

type Context = { readonly params: Promise<{ readonly year: string; readonly meeting: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const place = await params;
  const audience = new URL(request.url).searchParams.get("for") === "public" ? "public" : "internal";
  return sendFile((staff) => minutesFile(staff, place, audience));
}
