import { currentMember } from "@/lib/auth/member";
import { exportOwnData } from "@/lib/members/own-data";
import { downloadOf } from "@/lib/receipts/download";

/** What is kept about oneself, for a machine to read. */
export async function GET(): Promise<Response> {
  const member = await currentMember();
  if (member === null) return new Response(null, { status: 404 });
  const bytes = new TextEncoder().encode(await exportOwnData(member));
  return downloadOf(bytes, "application/json", "my-data.json");
}
