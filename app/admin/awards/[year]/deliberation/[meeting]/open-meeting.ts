import "server-only";
import { notFound } from "next/navigation";
import { openEdition } from "@/app/admin/awards/open-edition";
import { getDeskMeeting, readDeskRoom } from "@/lib/awards/meetings/queries/desk";

type Params = Promise<{ readonly year: string; readonly meeting: string }>;

/** The meeting of an address, for officers without a conflict of interest in its year; for others it does not exist. */
export async function openDeskMeeting(params: Params) {
  const { staff, edition } = await openEdition(params);
  const { meeting: ordinal } = await params;
  const meeting = /^\d{1,3}$/.test(ordinal) ? await getDeskMeeting(staff, edition.id, Number(ordinal)) : null;
  if (meeting === null) notFound();
  return { staff, meeting };
}

export async function openDeskRoom(params: Params) {
  const { staff, edition } = await openEdition(params);
  const { meeting: ordinal } = await params;
  const room = /^\d{1,3}$/.test(ordinal) ? await readDeskRoom(staff, edition.id, Number(ordinal)) : null;
  if (room === null) notFound();
  return { staff, room };
}
