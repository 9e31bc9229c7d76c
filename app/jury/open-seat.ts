import "server-only";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { requireJuror } from "@/lib/auth/juror";
import { getOwnSeat } from "@/lib/awards/jury/queries/own";

/** The seat of the year in the address; who has none there finds no page. */
export async function openSeat(params: Promise<{ readonly year: string }>) {
  await connection();
  const juror = await requireJuror();
  const { year } = await params;
  const seat = /^\d{4}$/.test(year) ? await getOwnSeat(juror, Number(year)) : null;
  if (seat === null) notFound();
  return { juror, seat };
}
