import { describe, expect, it } from "vitest";
import { basicsSchema, withBasics } from "@/lib/awards/editions/forms/basics";
import { categorySchema, withCategory, withoutCategory } from "@/lib/awards/editions/forms/category";
import { criterionSchema, withCriterion, withoutCriterion } from "@/lib/awards/editions/forms/criterion";
import { judgingSchema, withJudging } from "@/lib/awards/editions/forms/judging";
import { textsSchema, withTexts } from "@/lib/awards/editions/forms/texts";
import { placedFault } from "@/lib/awards/editions/places";
import { initialSettings } from "@/lib/awards/editions/rules/initial-settings";
import { settingsFaults } from "@/lib/awards/editions/rules/settings-schema";
import { settingsShape } from "@/lib/awards/editions/rules/settings-shape";
import { readForm } from "@/lib/forms/read-form";
import { holidayName } from "@/lib/japan/holidays";
import {
  basicsValues,
  categoryValues,
  criterionValues,
  judgingValues,
  textsValues,
} from "@/tests/factories/award-forms";
import { type FieldValues, formData } from "@/tests/support/form-client";

const settings = initialSettings(2030, holidayName);
const seen = { id: "01a222b3-d94d-7789-b4c7-1aed19bbd47c", version: "1" };
const sent = (values: FieldValues) => formData({ ...seen, ...values });

describe("a part of the settings", () => {
  it("is written without touching the others, and is always what settings may be", () => {
    const [basics, texts, judging] = [
      readForm(basicsSchema, sent(basicsValues)),
      readForm(textsSchema, sent(textsValues)),
      readForm(judgingSchema, sent(judgingValues)),
    ];
    if (!basics.ok || !texts.ok || !judging.ok) throw new Error("A form of the factory is not taken.");

    const written = withJudging(withTexts(withBasics(settings, basics.value), texts.value), judging.value);

    expect(settingsShape.parse(written)).toEqual(written);
    expect(written.categories).toBe(settings.categories);
    expect(written.criteria).toBe(settings.criteria);
    expect(written.ceremony).toBeNull();
    expect(written.tieRule).toEqual([
      { by: "criterion", criterion: "spread" },
      { by: "chair" },
      { by: "draw", seed: "公表される値" },
    ]);
    expect(settingsFaults(written)).toEqual([]);
  });

  it("has no second stage where none is held", () => {
    const form = readForm(judgingSchema, sent({ ...judgingValues, secondMethod: "none" }));
    expect(form.ok && withJudging(settings, form.value).stages.map(({ key }) => key)).toEqual(["first"]);
  });
});

describe("a category", () => {
  it("is added under a key of its own, changed under it and taken out", () => {
    const form = readForm(categorySchema, sent({ ...categoryValues, key: "new" }));
    if (!form.ok) throw new Error(JSON.stringify(form.state.errors));
    const added = withCategory(settings, form.value);
    const category = added.categories.at(-1);

    expect(settingsShape.parse(added)).toEqual(added);
    expect(added.categories.slice(0, -1)).toEqual(settings.categories);
    expect(category).toMatchObject({
      key: "category-4",
      window: { closes: { day: "2050-07-29", time: "17:00" }, enforced: { day: "2050-07-29", time: "17:00" } },
      prizes: [{ key: "prize-1", name: "大臣賞", places: 2, recipient: "entrant" }],
    });

    const changed = withCategory(added, { ...form.value, key: "category-4", name: "別の名称" });
    expect(changed.categories.map(({ name }) => name).at(-1)).toBe("別の名称");
    expect(changed.categories).toHaveLength(4);
    expect(withoutCategory(changed, "category-4")).toEqual(settings);
  });

  it.each([
    [{ closesTime: "25:00" }, "closesTime"],
    [{ "closesDay.day": "32" }, "closesDay.day"],
    [{ applicantKinds: [] }, "applicantKinds"],
    [{ "prize1.places": "二" }, "prize1.places"],
    [{ graceMinutes: "61" }, "graceMinutes"],
  ])("%j is answered at its field", (wrong, field) => {
    const form = readForm(categorySchema, sent({ ...categoryValues, key: "new", ...wrong }));
    expect(Object.keys(form.state.errors)).toEqual([field]);
  });
});

describe("a criterion", () => {
  it("is added, changed and taken out, also of the rule for equals", () => {
    const form = readForm(criterionSchema, sent({ ...criterionValues, key: "new" }));
    if (!form.ok) throw new Error(JSON.stringify(form.state.errors));
    const added = withCriterion(settings, form.value);

    expect(added.criteria.at(-1)).toMatchObject({ key: "criterion-5", weight: 10 });
    expect(withoutCriterion(added, "criterion-5")).toEqual(settings);
    expect(withoutCriterion(settings, "effect").tieRule.map(({ by }) => by)).toEqual(["chair", "draw"]);
  });

  it.each([
    [{ "level3.label": "" }, "level3.label"],
    [{ "level2.value": "百" }, "level2.value"],
    [{ "level3.value": "", "level3.label": "", "level3.anchor": "" }, "level1.value"],
  ])("%j is answered at its field", (wrong, field) => {
    const form = readForm(criterionSchema, sent({ ...criterionValues, key: "new", ...wrong }));
    expect(Object.keys(form.state.errors)).toContain(field);
  });
});

it("what does not fit leads to the page on which it is written", () => {
  const places = [
    { path: ["categories", 1, "window", "closes"], place: { part: "category", key: "people-and-workation" } },
    { path: ["criteria"], place: { part: "criterion", key: "effect" } },
    { path: ["criteria", 2, "levels"], place: { part: "criterion", key: "cooperation" } },
    { path: ["ceremony", "day"], place: { part: "basics" } },
    { path: ["texts", "call"], place: { part: "texts" } },
    { path: ["stages", 1, "winners"], place: { part: "judging" } },
  ] as const;

  for (const { path, place } of places) expect(placedFault(settings, { path, message: "" }).place).toEqual(place);
});
