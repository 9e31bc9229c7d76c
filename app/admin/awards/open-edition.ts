import "server-only";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { requireDuty } from "@/lib/auth/session";
import { getEdition } from "@/lib/awards/editions/queries/desk";

/** The edition of an address, for whoever has the duty; for everybody else it does not exist. */
export async function openEdition(params: Promise<{ readonly year: string }>) {
  await connection();
  const staff = await requireDuty("AWARD");
  const { year } = await params;
  const edition = /^\d{4}$/.test(year) ? await getEdition(staff, Number(year)) : null;
  if (edition === null) notFound();
  return { staff, edition };
}

/** The settings that are written on; without them there is nothing to open. */
export async function openSettings(params: Promise<{ readonly year: string }>) {
  const { edition } = await openEdition(params);
  const { work, mayWrite, fiscalYear } = edition;
  if (work === null || !mayWrite) notFound();
  return { fiscalYear, work };
}
