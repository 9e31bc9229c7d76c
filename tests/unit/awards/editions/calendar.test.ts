import { describe, expect, it } from "vitest";
import { calendarFaults, ceremonyClosure } from "@/lib/awards/editions/rules/schedule-faults";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { holidayName } from "@/lib/japan/holidays";
import { closingOn, edition, withCategory } from "./edition";

const [category] = edition.categories;
if (category === undefined) throw new Error("The first edition has categories.");

const on = (day: string) => ({ day, place: "東京", mode: "venue" }) as const;

describe("what the calendar adds", () => {
  const told = (settings: EditionSettings) => calendarFaults(settings, holidayName);

  it("refuses a closing that would be rolled out of its fiscal year", () => {
    const days = closingOn("2029-03-31");
    const settings = { ...withCategory(days), fiscalYear: 2028 };

    expect(told(settings)).toEqual([
      {
        path: ["categories", 0, "window", "closes", "day"],
        message: `「${category.name}」：2029年3月31日（土）から2029年4月1日（日）までは閉庁日（土曜日、日曜日）のため、締切を2029年4月2日（月）に繰り下げます。2028年度のうちに締め切るように、締切の日を早めてください。`,
      },
    ]);
  });

  it("refuses a closing that would be rolled to the ceremony or beyond", () => {
    const rolled = withCategory(closingOn("2027-12-29"));

    expect(told({ ...rolled, ceremony: on("2028-01-04") })).toHaveLength(1);
    expect(told({ ...rolled, ceremony: on("2028-01-05") })).toEqual([]);
  });

  it("says that a ceremony is on a day on which offices are closed", () => {
    expect(ceremonyClosure({ ...edition, ceremony: on("2027-11-23") }, holidayName)).toBe(
      "表彰式の日（2027年11月23日（火））は閉庁日（祝日・勤労感謝の日）です。",
    );
    expect(ceremonyClosure({ ...edition, ceremony: on("2027-11-24") }, holidayName)).toBeNull();
    expect(ceremonyClosure(edition, holidayName)).toBeNull();
  });
});
