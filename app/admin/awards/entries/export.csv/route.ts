import { currentStaff } from "@/lib/auth/session";
import { exportQueue } from "@/lib/awards/entries/queries/export";
import { entryQueueSchema } from "@/lib/awards/entries/queue-filters";

/** A file for who may have it; for everybody else there is no such address. */
export async function GET(request: Request): Promise<Response> {
  const staff = await currentStaff();
  const filters = entryQueueSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const file = staff === null ? null : await exportQueue(staff, filters);
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "private, no-store",
    },
  });
}
