import "server-only";
import type { Staff } from "@/lib/access/actor";
import { currentStaff } from "@/lib/auth/session";
import type { MeetingFile } from "@/lib/awards/meetings/queries/files";

/** A file for who may have it; for everybody else there is no such address. */
export async function sendFile(find: (staff: Staff) => Promise<MeetingFile | null>): Promise<Response> {
  const staff = await currentStaff();
  const file = staff === null ? null : await find(staff);
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.text, {
    headers: {
      "content-type": `${file.type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "private, no-store",
    },
  });
}
