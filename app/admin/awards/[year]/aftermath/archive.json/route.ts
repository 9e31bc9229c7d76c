import { currentStaff } from "@/lib/auth/session";
import { takeArchive } from "@/lib/awards/archive/queries/take";
import { downloadOf } from "@/lib/receipts/download";

type Context = { readonly params: Promise<{ readonly year: string }> };

/** A file for who may have it; for everybody else there is no such address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const staff = await currentStaff();
  const { year } = await params;
  const archive = staff !== null && /^\d{4}$/.test(year) ? await takeArchive(staff, Number(year)) : null;
  if (archive === null) return new Response(null, { status: 404 });
  return downloadOf(new TextEncoder().encode(archive), "application/json", `chitele-award-${year}-archive.json`);
}
