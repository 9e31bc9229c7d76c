import { describe, expect, it } from "vitest";
import { eventsCalendar } from "@/lib/events/calendar";
import { eventsAround, toEventItem } from "@/lib/events/item";
import { periodInWords } from "@/lib/events/period";
import { eventStructuredData } from "@/lib/events/structured-data";

const row = (slug: string, startsAt: string, endsAt: string, more: object = {}) =>
  toEventItem({
    contentId: `id-of-${slug}`,
    slug,
    body: {
      title: "説明会、その1; 長い名前のイベント".repeat(4),
      summary: "概要\n2行目",
      startsAt,
      endsAt,
      format: "both",
      place: "架空の会場",
      organizer: "主催者",
      fee: "無料",
      ...more,
    },
    publishedAt: new Date("2026-11-01T00:00:00Z"),
    updatedAt: new Date("2026-11-05T00:00:00Z"),
  });
const about = { siteName: "試験のサイト", baseUrl: "https://portal.example.jp" };

/** Lines of an iCalendar put together again (RFC 5545, 3.1). */
function linesOf(calendar: string): readonly string[] {
  return calendar.replace(/\r\n[ \t]/g, "").split("\r\n");
}

describe("the calendar", () => {
  const text = eventsCalendar([row("a", "2026-12-10T09:00", "2026-12-10T10:30")], about);

  it("holds each event with times in UTC and an id that a new address does not change", () => {
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "UID:id-of-a@chitele",
        "DTSTART:20261210T000000Z",
        "DTEND:20261210T013000Z",
        "DTSTAMP:20261105T000000Z",
        "URL;VALUE=URI:https://portal.example.jp/events/a",
        "LOCATION:架空の会場 / オンライン",
        "END:VEVENT",
        "END:VCALENDAR",
      ]),
    );
  });

  it("folds long lines and writes its signs as the standard asks", () => {
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(linesOf(text).find((line) => line.startsWith("SUMMARY:"))).toContain("\\;");
    expect(linesOf(text).find((line) => line.startsWith("DESCRIPTION:"))).toContain("\\n");
  });
});

describe("the list", () => {
  it("has the nearest first, the latest of the past first, and today's still among those to come", () => {
    const [today, next, past, older] = [
      row("today", "2026-11-28T09:00", "2026-11-28T10:00"),
      row("next", "2026-12-10T09:00", "2026-12-10T10:00"),
      row("past", "2026-11-27T09:00", "2026-11-27T23:59"),
      row("older", "2026-01-01T09:00", "2026-01-02T10:00"),
    ];

    const { coming, past: gone } = eventsAround([older, next, past, today], "2026-11-28");

    expect(coming.map(({ slug }) => slug)).toEqual(["today", "next"]);
    expect(gone.map(({ slug }) => slug)).toEqual(["past", "older"]);
  });

  it.each([
    ["2026-12-10T14:00", "2026-12-10T16:00", "2026年12月10日（木）14:00から16:00まで"],
    ["2026-12-10T14:00", "2026-12-11T12:00", "2026年12月10日（木）14:00から2026年12月11日（金）12:00まで"],
  ])("tells %s to %s as %s", (startsAt, endsAt, words) => {
    const event = row("a", startsAt, endsAt);

    expect(periodInWords(event.startsAt, event.endsAt)).toBe(words);
  });
});

it("tells search engines when, where and how an event takes place", () => {
  const page = "https://portal.example.jp/events/a";
  const addresses = { page, list: "https://portal.example.jp/events", home: "https://portal.example.jp/" };
  const event = row("a", "2026-12-10T09:00", "2026-12-10T10:30");

  expect(eventStructuredData(event, addresses)["@graph"][0]).toMatchObject({
    "@type": "Event",
    startDate: "2026-12-10T09:00:00+09:00",
    eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
    location: [
      { "@type": "Place", name: "架空の会場" },
      { "@type": "VirtualLocation", url: page },
    ],
    isAccessibleForFree: true,
  });
});
