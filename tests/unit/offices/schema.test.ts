import { describe, expect, it } from "vitest";
import { fieldsOf } from "@/lib/forms/form-fields";
import { fieldLabel, fieldsOfSection, OFFICE_FIELDS } from "@/lib/offices/fields";
import { fieldOptions } from "@/lib/offices/options";
import { checkOffice, checkSection, sectionSchemas } from "@/lib/offices/schema";
import { SECTIONS, type Section } from "@/lib/offices/sections";
import { anOffice, aWholeOffice } from "@/tests/factories/offices";

describe("the record of an office", () => {
  it.each(SECTIONS)("asks in %s exactly what its schema reads", (section) => {
    const asked = fieldsOfSection(section).map(({ name }) => name);

    expect([...fieldsOf(sectionSchemas[section]).keys()]).toEqual(asked);
  });

  it("has a name for each question, once", () => {
    expect(new Set(OFFICE_FIELDS.map(({ name }) => name)).size).toBe(OFFICE_FIELDS.length);
    expect(new Set(OFFICE_FIELDS.map(({ label }) => label)).size).toBe(OFFICE_FIELDS.length);
  });

  it("has choices for questions that exist alone", () => {
    expect(Object.keys(fieldOptions).filter((name) => fieldLabel(name) === name)).toEqual([]);
  });

  it("keeps contacts to the office", () => {
    const hidden = OFFICE_FIELDS.filter(({ isPublic }) => !isPublic).map(({ section }) => section);

    expect(new Set(hidden)).toEqual(new Set(["contact"]));
  });

  it("takes the least and the most that can be said", () => {
    expect(checkOffice(anOffice())).toMatchObject({ ok: true });
    expect(checkOffice(aWholeOffice())).toMatchObject({ ok: true });
  });

  it("asks for every required answer in words of its label", () => {
    const checked = checkOffice({});

    const required = OFFICE_FIELDS.filter(({ isRequired }) => isRequired);
    expect(checked).toEqual({
      ok: false,
      errors: Object.fromEntries(required.map(({ name, label }) => [name, expect.stringContaining(label)])),
    });
  });
});

describe("what is typed", () => {
  const cases: readonly [Section, string, string, string | readonly string[]][] = [
    ["basics", "municipalityCode", "２０２１５", "202151"],
    ["basics", "latitude", "36.1234567", "36.123457"],
    ["space", "openSeats", "１，２００席", "1200"],
    ["space", "privateRoomArea", "19.54㎡", "19.5"],
    ["space", "measuredOn", "令和8年4月1日", "2026-04-01"],
    ["usage", "opensAt", "午前9時", "09:00"],
    ["usage", "closesAt", "24時", "24:00"],
    ["usage", "priceDay", "1,100円", "1100"],
    ["usage", "priceMonth", "0", "0"],
    ["access", "tokyoMinutes", "150分", "150"],
    ["record", "acceptedYear", "令和7年度", "2025"],
  ];

  it.each(cases)("%s %s: %s", (_section, name, typed, kept) => {
    const checked = checkOffice({ ...aWholeOffice(), [name]: typed });

    expect(checked).toMatchObject({ ok: true, value: { [name]: kept } });
  });

  const refused: readonly [Section, string, string][] = [
    ["basics", "kind", "CASTLE"],
    ["basics", "municipalityCode", "202152"],
    ["basics", "latitude", "138.2"],
    ["basics", "websiteUrl", "javascript:alert(1)"],
    ["space", "openSeats", "10000"],
    ["space", "openSeats", "-1"],
    ["space", "openSeats", "十席"],
    ["space", "measuredOn", "2026-02-30"],
    ["usage", "opensAt", "24:00"],
    ["usage", "closesAt", "24:01"],
    ["usage", "priceDay", "1000円〜"],
    ["access", "stationMinutes", "2881"],
    ["contact", "contactEmail", "aoba"],
  ];

  it.each(refused)("%s %s refuses %s with a sentence", (section, name, typed) => {
    expect(checkSection(section, { ...aWholeOffice(), [name]: typed })).toEqual({
      [name]: expect.stringMatching(/。/),
    });
  });
});
