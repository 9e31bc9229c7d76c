import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { getSeat, listCategories } from "@/lib/awards/jury/queries/desk";

/** The seat of an address, for whoever has the duty; for everybody else it does not exist. */
export async function openSeat(params: Promise<{ readonly year: string; readonly id: string }>) {
  const { staff, edition } = await openEdition(params);
  const id = z.uuid().safeParse((await params).id).data;
  const seat = id === undefined ? null : await getSeat(staff, edition.id, id);
  if (seat === null) notFound();
  return { fiscalYear: edition.fiscalYear, seat, categories: await listCategories(staff, edition.id) };
}
