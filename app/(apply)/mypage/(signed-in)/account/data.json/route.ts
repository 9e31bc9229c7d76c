import { currentMember } from "@/lib/auth/member";
import { exportOwnData } from "@/lib/members/own-data";
import { downloadOf } from "@/lib/receipts/download";

/** What is kept about oneself, for a machine to read. */
export async function GET(): Promise<Response> {
  const member = await currentMember();
  const text = member === null ? null : await exportOwnData(member);
  if (text === null) return new Response(null, { status: 404 });
  return downloadOf(new TextEncoder().encode(text), "application/json", "my-data.json");
}
