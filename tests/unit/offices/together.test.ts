import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/drafts/answers";
import { checkSection } from "@/lib/offices/schema";
import type { Section } from "@/lib/offices/sections";
import { aWholeOffice } from "@/tests/factories/offices";

const faultsIn = (section: Section, changes: Answers) =>
  Object.keys(checkSection(section, { ...aWholeOffice(), ...changes }));

describe("answers that belong together", () => {
  it("takes both coordinates or none", () => {
    expect(faultsIn("basics", { latitude: "" })).toEqual(["latitude"]);
    expect(faultsIn("basics", { longitude: "" })).toEqual(["longitude"]);
    expect(faultsIn("basics", { latitude: "", longitude: "" })).toEqual([]);
  });

  it("wants the day of a measured speed", () => {
    expect(faultsIn("space", { measuredOn: "" })).toEqual(["measuredOn"]);
    expect(faultsIn("space", { measuredOn: "", downMbps: "", upMbps: "" })).toEqual([]);
  });

  it.each([
    ["9:00", "9:00", ["closesAt"]],
    ["9:00", "8:59", ["closesAt"]],
    ["9:00", "9:01", []],
    ["0:00", "24:00", []],
    ["", "17:00", []],
  ])("opens at %s and closes at %s", (opensAt, closesAt, faults) => {
    expect(faultsIn("usage", { opensAt, closesAt })).toEqual(faults);
  });

  it("wants the name of a subsidy, and its end not before its beginning", () => {
    expect(faultsIn("subsidies", { subsidy1Name: "" })).toEqual(["subsidy1Name"]);
    expect(faultsIn("subsidies", { subsidy1From: "2026-04-02", subsidy1Until: "2026-04-01" })).toEqual([
      "subsidy1Until",
    ]);
    expect(faultsIn("subsidies", { subsidy1From: "2026-04-01", subsidy1Until: "2026-04-01" })).toEqual([]);
  });

  it("wants the year of what was accepted", () => {
    expect(faultsIn("record", { acceptedYear: "" })).toEqual(["acceptedYear"]);
  });

  it("wants words and rights for a photo, and nothing where there is none", () => {
    expect(faultsIn("photos", { photo1Alt: "", photo1Rights: "" })).toEqual(["photo1Alt", "photo1Rights"]);
    expect(faultsIn("photos", { photo2: "", photo2Alt: "", photo2Rights: "" })).toEqual([]);
  });
});
