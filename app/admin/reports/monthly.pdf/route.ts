import { fileResponse } from "@/app/admin/reports/file-response";
import { currentActor } from "@/lib/auth/session";
import { monthlyFile } from "@/lib/reports/files";
import { monthQuerySchema } from "@/lib/reports/schema";

export async function GET(request: Request): Promise<Response> {
  const { month } = monthQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return fileResponse(await monthlyFile(await currentActor(), "pdf", month));
}
