import { expect, it } from "vitest";
import { initialSettings } from "@/lib/awards/editions/rules/initial-settings";
import type { IntegrityFacts, SheetFact } from "@/lib/awards/integrity/facts";
import { integrityReport, sealedReport } from "@/lib/awards/integrity/report";
import { readReport } from "@/lib/awards/integrity/stored";

const settings = initialSettings(2026, () => null);
const [category] = settings.categories;
if (category === undefined) throw new Error("There are no categories.");
const at = new Date("2026-11-02T01:00:00Z");
const seal = "0123456789abcdef".repeat(4);

const places = (count: number) => Array.from({ length: count }, (_, place) => place);

const sheets: SheetFact[] = places(6).flatMap((entry) =>
  places(5).map((juror) => ({
    stage: "first" as const,
    ...{ entryId: `entry-${entry}`, jurorId: `juror-${juror}`, status: "SUBMITTED" as const, setAsideReason: null },
    total: entry * 10,
  })),
);

const facts: IntegrityFacts = {
  settings,
  revisions: [
    { ordinal: 1, sha256: seal, since: at, reason: "募集を始めるため" },
    { ordinal: 2, sha256: seal, since: at, reason: "会場を変えるため" },
  ],
  entries: places(6).map((place) => ({
    ...{ id: `entry-${place}`, category: category.key, organizationId: `organization-${place}` },
    ...{ status: "ELIGIBLE" as const, arrival: "IN_TIME" as const, isWinner: place === 5 },
  })),
  extensions: [{ organizationId: "organization-1", status: "APPROVED" }],
  sheets,
  conflicts: [
    ...places(5).map((place) => ({
      personId: `person-${place}`,
      status: "CONFIRMED" as const,
      source: "DETECTED" as const,
    })),
    { personId: "person-9", status: "CLEARED", source: "JUROR" },
  ],
  rounds: [{ stage: "first", openedAt: at, closedAt: at, isWaived: true, reopenings: 1, extensions: 0 }],
  adjustments: [
    {
      ...{ stage: "first", sha256: seal },
      categories: [
        { key: category.key, isAdjusted: true, reasons: [] },
        { key: "promotion", isAdjusted: false, reasons: ["採点が少ないため、補正していません。"] },
      ],
    },
  ],
  meetings: [
    {
      ...{ ordinal: 1, sha256: seal, recusals: ["person-1", "person-1", "person-2"], ballots: 2, moves: 1, ties: 1 },
      draws: [{ name: "日経平均株価", value: "39,098.68" }],
    },
  ],
  result: { sha256: seal, releasedAt: at, decidedAt: at, unlocks: 2, sentBack: 0 },
};

const figure = (section: string, key: string, of: IntegrityFacts = facts) =>
  integrityReport(of)
    .sections.find((one) => one.key === section)
    ?.rows.find((row) => row.key === key)?.value;

it("says what was changed, opened again and undone, as often as it was", () => {
  expect(figure("settings", "changes")).toBe(1);
  expect(figure("settings", "revision-1")).toBe(seal);
  expect(figure("rounds", "first/reopenings")).toBe(1);
  expect(figure("rounds", "first/calibrated")).toBe("あり");
  expect(figure("decision", "unlocks")).toBe(2);
});

it("counts entries, jurors and recusals", () => {
  expect(figure("entries", `${category.key}/judged`)).toBe(6);
  expect(figure("entries", `${category.key}/winners`)).toBe(1);
  expect(figure("jury", "first/jurors")).toBe(5);
  expect(figure("jury", "first/per-entry/median")).toBe(5);
  expect(figure("conflicts", "DETECTED")).toBe(5);
  expect(figure("agreement", `${category.key}/first/alpha`)).toBe("1.000");
});

it("counts the second stage by itself, over the entries that came into it", () => {
  const second = sheets
    .filter(({ entryId }) => entryId !== "entry-0")
    .map((sheet) => ({ ...sheet, stage: "second" as const, total: 50 }));
  const both = { ...facts, sheets: [...sheets, ...second] };
  expect(figure("jury", "first/submitted", both)).toBe(30);
  expect(figure("jury", "second/submitted", both)).toBe(25);
  expect(figure("jury", "second/per-entry/fewest", both)).toBe(5);
  expect(figure("agreement", `${category.key}/first/alpha`, both)).toBe("1.000");
  expect(figure("agreement", `${category.key}/second/alpha`, both)).toBeNull();
  expect(figure("jury", "second/jurors")).toBeUndefined();
});

it("says by which method the scores were put in order, and what the meeting did", () => {
  expect(figure("adjustment", "method")).toBe("審査委員の甘辛を補正（縮小推定）");
  expect(figure("adjustment", `first/${category.key}`)).toBe("補正した");
  expect(figure("adjustment", "first/promotion")).toContain("採点が少ないため");
  expect(figure("meetings", "held")).toBe(1);
  expect(figure("meetings", "1/ties")).toBe(1);
  expect(figure("meetings", "1/draw-1")).toBe("日経平均株価：39,098.68");
});

it("withholds what rests on fewer than five", () => {
  expect(figure("meetings", "1/recusals")).toBeNull();
  expect(figure("conflicts", "cleared")).toBeNull();
  expect(figure("arrivals", "extension/APPROVED")).toBeNull();
  const few = { ...facts, sheets: sheets.filter(({ jurorId }) => jurorId < "juror-4") };
  expect(figure("agreement", `${category.key}/first/alpha`, few)).toBeNull();
  expect(figure("jury", "first/jurors", few)).toBeNull();
});

it("names nobody: no id of a person, an organisation or an entry is in it", () => {
  const { content } = sealedReport(integrityReport(facts));
  for (const kind of ["entry-", "juror-", "organization-", "person-"])
    expect(content.replaceAll("per-entry/", "")).not.toContain(kind);
});

it("is the same to the byte whatever order the tables give, and reads back as it was", () => {
  const turned = { ...facts, entries: facts.entries.toReversed(), sheets: sheets.toReversed() };
  const report = integrityReport(facts);
  const { content, sha256 } = sealedReport(report);
  expect(sealedReport(integrityReport(turned))).toEqual({ content, sha256 });
  expect(readReport(content)).toEqual(report);
});
