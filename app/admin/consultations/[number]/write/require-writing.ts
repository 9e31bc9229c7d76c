import "server-only";
import { notFound } from "next/navigation";
import type { Staff } from "@/lib/access/actor";
import { requireDuty } from "@/lib/auth/session";
import { getMessageDraft, type MessageDraft } from "@/lib/consultations/queries/message-draft";
import { getWritable, type WritableConsultation } from "@/lib/consultations/queries/writable";

export type Writing = {
  readonly staff: Staff;
  readonly consultation: WritableConsultation;
  readonly begun: MessageDraft | null;
};

/** A case that can be written to, and what this officer has begun to write. */
export async function requireWriting(number: string): Promise<Writing> {
  const staff = await requireDuty("CONSULTATIONS");
  const consultation = await getWritable(staff, number);
  if (consultation === null) notFound();
  return { staff, consultation, begun: await getMessageDraft(staff, consultation.id) };
}
