import { afterEach, describe, expect, it } from "vitest";
import { judgeArrival } from "@/lib/awards/deadlines/verdict";
import { warningTimes } from "@/lib/awards/deadlines/warnings";
import { settleWindow } from "@/lib/awards/deadlines/window";
import { deadlineInWords } from "@/lib/awards/deadlines/words";
import { holidayName } from "@/lib/japan/holidays";

const own = process.env["TZ"];

afterEach(() => {
  if (own === undefined) delete process.env["TZ"];
  else process.env["TZ"] = own;
});

/** Everything the engine says around the two changes of the clock in New York, and around a deadline. */
function everything() {
  const window = settleWindow(
    {
      opens: { day: "2027-03-14", time: "02:30" },
      closes: { day: "2027-11-07", time: "24:00" },
      enforced: { day: "2027-11-08", time: "00:05" },
      graceMinutes: 5,
      roll: "next-business-day",
    },
    holidayName,
  );
  const around = [window.opens, window.displayed, window.enforced].flatMap((moment) =>
    [-1000, 0, 1000].map((ms) => new Date(moment.getTime() + ms)),
  );
  return JSON.stringify({
    window,
    warnings: warningTimes(window.displayed, holidayName),
    verdicts: around.map((arrivedAt) => judgeArrival({ window, arrivedAt, extension: null })),
    words: around.map((now) => deadlineInWords({ displayed: window.displayed, accepted: window.enforced }, now)),
  });
}

describe("the time zone of the machine", () => {
  it.each([
    ["America/New_York", 300],
    ["Pacific/Kiritimati", -840],
    ["Asia/Tokyo", -540],
  ])("%s changes nothing", (zone, offset) => {
    process.env["TZ"] = "UTC";
    const expected = everything();

    process.env["TZ"] = zone;

    expect(new Date("2027-01-01T00:00:00Z").getTimezoneOffset()).toBe(offset);
    expect(everything()).toBe(expected);
    expect(expected).toContain("2027年11月8日（月）24時まで");
  });
});
