import { currentStaff } from "@/lib/auth/session";
import { askedOf, exportConcerned } from "@/lib/retention/breach";
import { concernedCsv } from "@/lib/retention/csv";
import { breachSchema } from "@/lib/retention/schema";

/** A file for who may have it; for everybody else there is no such address. Without a question it holds its headings alone. */
export async function GET(request: Request): Promise<Response> {
  const staff = await currentStaff();
  const asked = askedOf(breachSchema.parse(Object.fromEntries(new URL(request.url).searchParams)));
  const persons = staff === null ? null : await exportConcerned(staff, asked);
  if (persons === null) return new Response(null, { status: 404 });
  return new Response(concernedCsv(persons), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="concerned-persons.csv"',
      "cache-control": "private, no-store",
    },
  });
}
