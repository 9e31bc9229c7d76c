import { currentJuror } from "@/lib/auth/juror";
import { exportOwnSheets } from "@/lib/awards/scoring/queries/offline";

type Context = { readonly params: Promise<{ readonly year: string }> };

/** The own sheets, to be filled in without a connection; for everybody else there is no such address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const juror = await currentJuror();
  const { year } = await params;
  const file = juror === null || !/^\d{4}$/.test(year) ? null : await exportOwnSheets(juror, Number(year));
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "private, no-store",
    },
  });
}
