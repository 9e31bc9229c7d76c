import { currentStaff } from "@/lib/auth/session";
import { personalDataFilesCsv } from "@/lib/retention/csv";
import { mayOnRetention } from "@/lib/retention/permissions";
import { getSetting } from "@/lib/settings/queries";

/** 個人情報ファイル簿, drawn from the classes of records. */
export async function GET(): Promise<Response> {
  const staff = await currentStaff();
  if (staff === null || !mayOnRetention(staff, "view")) return new Response(null, { status: 404 });
  return new Response(personalDataFilesCsv(await getSetting("office.name")), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="personal-data-files.csv"',
      "cache-control": "private, no-store",
    },
  });
}
