import "server-only";
import type { ReportFile } from "@/lib/reports/files";

/** A file for who may have it; for everybody else there is no such address. */
export function fileResponse(file: ReportFile | null): Response {
  if (file === null) return new Response(null, { status: 404 });
  return new Response(Buffer.from(file.bytes), {
    headers: {
      "content-type": file.type,
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "private, no-store",
    },
  });
}
