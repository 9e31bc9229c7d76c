import { currentJuror } from "@/lib/auth/juror";
import { jurorState } from "@/lib/awards/meetings/queries/juror";

/** A word that changes when the own page does; for everybody else there is no such address. */
export async function GET(): Promise<Response> {
  const juror = await currentJuror();
  if (juror === null) return new Response(null, { status: 404 });
  return new Response(await jurorState(juror), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" },
  });
}
