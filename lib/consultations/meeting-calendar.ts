import ical from "ical-generator";

type Meeting = {
  readonly number: string;
  readonly meetingAt: Date | null;
  readonly meetingPlace: string | null;
};

const HOUR_MS = 3_600_000;

/** An agreed conversation as a calendar file, one hour long; null where none was agreed. */
export function meetingCalendar({ number, meetingAt, meetingPlace }: Meeting): string | null {
  if (meetingAt === null) return null;
  const calendar = ical({ name: "相談の面談", prodId: { company: "chitele", product: "portal", language: "JA" } });
  calendar.createEvent({
    id: `${number}@portal`,
    start: meetingAt,
    end: new Date(meetingAt.getTime() + HOUR_MS),
    summary: `地方創生テレワーク 相談の面談（${number}）`,
    location: meetingPlace ?? "",
  });
  return calendar.toString();
}
