import { describe, expect, it } from "vitest";
import { comparedRows } from "@/lib/offices/compare";
import { kilometresBetween } from "@/lib/offices/distance";
import { durationText, factsOf, hoursText, pricesOf, roomsText, subsidiesOf, told } from "@/lib/offices/facts";
import type { OfficeView } from "@/lib/offices/public-view";
import { officeStructuredData } from "@/lib/offices/structured-data";
import { aWholeOffice } from "@/tests/factories/offices";

describe("what a page tells of an office", () => {
  it("has its unit and its words", () => {
    expect(told({ privateRooms: "6" }, "privateRooms")).toBe("6室");
    expect(told({ equipment: ["WIFI", "POWER"] }, "equipment")).toBe("Wi-Fi、電源");
    expect(roomsText({ openSeats: "24", privateRooms: "6" })).toBe("24席・個室6室");
    expect(factsOf({ lodging: "NEARBY" }, ["lodging", "childcare"])).toEqual([{ term: "宿泊", details: "近隣" }]);
  });

  it("ends a day at 24:00", () => {
    expect(hoursText({ openDays: ["1", "7"], opensAt: "09:00", closesAt: "24:00" })).toBe("月・日 9:00から24:00まで");
    expect(hoursText({ opensAt: "00:00", closesAt: "24:00" })).toBe("0:00から24:00まで");
    expect(hoursText({})).toBe("");
  });

  it.each([
    ["150", "2時間30分"],
    ["60", "1時間"],
    ["45", "45分"],
    ["0", "0分"],
    ["", ""],
  ])("%s minutes are %s", (minutes, words) => {
    expect(durationText(minutes)).toBe(words);
  });

  it("calls nothing free that has no price", () => {
    expect(pricesOf({ priceHour: "0", priceMonth: "9800" })).toEqual([
      { label: "1時間", price: "無料" },
      { label: "月額・共用の席", price: "9,800円" },
    ]);
  });

  it.each([
    ["2026-11-27", "ended"],
    ["2026-11-28", "open"],
    ["", "open"],
  ])("knows of a subsidy until %s that it is %s", (until, state) => {
    const answers = { subsidy1Name: "家賃", subsidy1From: "2026-04-01", subsidy1Until: until };
    expect(subsidiesOf(answers, "2026-11-28").map((subsidy) => subsidy.state)).toEqual([state]);
  });

  it("knows of a subsidy that it has not begun", () => {
    const answers = { subsidy2Name: "家賃", subsidy2From: "2027-04-01" };
    expect(subsidiesOf(answers, "2026-11-28")).toMatchObject([
      { state: "coming", period: "2027年4月1日から（終了日なし）" },
    ]);
  });
});

it("compares side by side, and says where answers differ", () => {
  const rows = comparedRows([
    { kind: "SHARED", place: "長野県塩尻市", answers: { openSeats: "10", priceDay: "1000" } },
    { kind: "SHARED", place: "長野県長野市", answers: { openSeats: "10" } },
  ]);

  expect(rows).toEqual([
    { label: "種別", values: ["シェアオフィス", "シェアオフィス"], isDifferent: false },
    { label: "所在地", values: ["長野県塩尻市", "長野県長野市"], isDifferent: true },
    { label: "席数（オープン）", values: ["10席", "10席"], isDifferent: false },
    { label: "料金（1日）", values: ["1,000円", ""], isDifferent: true },
  ]);
});

it("measures as the crow flies", () => {
  expect(kilometresBetween([35.6812, 139.7671], [34.7025, 135.4959])).toBeGreaterThan(395);
  expect(kilometresBetween([35.6812, 139.7671], [34.7025, 135.4959])).toBeLessThan(410);
  expect(kilometresBetween([36, 138], [36, 138])).toBe(0);
});

it("tells machines no more than the page says, and nobody's address", () => {
  const answers = aWholeOffice({ closesAt: "24:00", opensAt: "09:00" });
  const { contactName: _name, contactEmail: _email, ...shown } = answers;
  const office: OfficeView = {
    ...{ number: "O-2026-CCCCC8", name: "見本館", nameKana: "ミホンカン", kind: "SHARED", place: "長野県塩尻市" },
    ...{ prefectureCode: "20", municipalityCode: "202151", latitude: 36.1, longitude: 137.9, isClosed: false },
    ...{ confirmedOn: "2026-11-01", publishedAt: new Date(0), updatedAt: new Date(0), photos: [], answers: shown },
  };
  const data = officeStructuredData(office, { home: "h", list: "l", page: "p", photos: [] });

  expect(data["@graph"][0]).toMatchObject({
    address: { addressRegion: "長野県", addressLocality: "塩尻市" },
    geo: { latitude: 36.1 },
    openingHoursSpecification: { opens: "09:00", closes: "23:59" },
  });
  expect(JSON.stringify(data)).not.toContain("@example.jp");
});
