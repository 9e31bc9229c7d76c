import { currentContact } from "@/lib/auth/contact";
import { meetingCalendar } from "@/lib/consultations/meeting-calendar";
import { getOwnConsultation } from "@/lib/consultations/queries/own";
import { downloadOf } from "@/lib/receipts/download";
import { routes } from "@/lib/routes";

/** The agreed conversation, for the calendar of whoever asked. */
export async function GET(): Promise<Response> {
  const session = await currentContact();
  const own = session && (await getOwnConsultation(session.contact, { id: session.contact.caseId }));
  const file = own ? meetingCalendar(own.consultation) : null;
  if (!own || file === null) return new Response(null, { status: 303, headers: { location: routes.status("lapsed") } });
  return downloadOf(Buffer.from(file), "text/calendar; charset=utf-8", `${own.consultation.number}.ics`);
}
