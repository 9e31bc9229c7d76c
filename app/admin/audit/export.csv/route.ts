import { exportAudit } from "@/lib/audit/export";
import { auditFilterSchema } from "@/lib/audit/filters";
import { currentStaff } from "@/lib/auth/session";

/** A file for who may have it; for everybody else, and for what needs a second person's leave, there is no such address. */
export async function GET(request: Request): Promise<Response> {
  const staff = await currentStaff();
  const asked = auditFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { before: _before, after: _after, ...search } = asked;
  const file = staff === null ? null : await exportAudit(staff, search);
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "private, no-store",
    },
  });
}
