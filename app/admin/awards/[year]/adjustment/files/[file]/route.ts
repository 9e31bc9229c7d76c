import { currentStaff } from "@/lib/auth/session";
import { adjustmentFileOf } from "@/lib/awards/adjustment/queries/files";

type Context = { readonly params: Promise<{ readonly year: string; readonly file: string }> };

/** A file for who may have it; for everybody else there is no such address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { year, file: name } = await params;
  const staff = await currentStaff();
  const isAsked = staff !== null && /^\d{4}$/.test(year);
  const file = isAsked ? await adjustmentFileOf(staff, { fiscalYear: Number(year), file: name }) : null;
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.text, {
    headers: {
      "content-type": file.type,
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "private, no-store",
    },
  });
}
