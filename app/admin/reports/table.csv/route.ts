import { fileResponse } from "@/app/admin/reports/file-response";
import { currentActor } from "@/lib/auth/session";
import { tableFile } from "@/lib/reports/files";
import { tableQuerySchema } from "@/lib/reports/schema";

export async function GET(request: Request): Promise<Response> {
  const asked = tableQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return fileResponse(await tableFile(await currentActor(), asked));
}
