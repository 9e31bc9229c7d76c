import { describe, expect, it } from "vitest";
import type { Category } from "@/lib/awards/editions/rules/category-schema";
import { initialSettings } from "@/lib/awards/editions/rules/initial-settings";
import { calendarFaults } from "@/lib/awards/editions/rules/schedule-faults";
import { settingsSchema } from "@/lib/awards/editions/rules/settings-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { holidayName } from "@/lib/japan/holidays";
import { closingOn, edition, faultsIn, withCategory, withCriterion } from "./edition";

const [category, criterion] = [edition.categories[0], edition.criteria[0]];
if (category === undefined || criterion === undefined)
  throw new Error("The first edition has categories and criteria.");

const weights = (...values: number[]): EditionSettings => ({
  ...edition,
  criteria: edition.criteria.map((one, index) => ({ ...one, weight: values[index] ?? one.weight })),
});
const prizes = (own: number, partner: number): Partial<Category> => ({
  prizes: category.prizes.map((prize) => ({ ...prize, places: prize.recipient === "partner" ? partner : own })),
});
const levels = (...values: number[]) => values.map((value) => ({ value, label: `段階${value}`, anchor: "目安" }));
const on = (day: string) => ({ day, place: "東京", mode: "venue" }) as const;

describe("the settings to begin with", () => {
  it.each([2021, 2027, 2028, 2049])("are without fault in %d", (year) => {
    const settings = initialSettings(year, holidayName);

    expect(faultsIn(settings)).toEqual([]);
    expect(calendarFaults(settings, holidayName)).toEqual([]);
  });

  it("come back from storage as they were", () => {
    const read = settingsSchema.parse(JSON.parse(JSON.stringify(edition)));

    expect(read).toEqual(edition);
    expect(settingsSchema.parse(read)).toEqual(edition);
  });

  it("let municipalities enter alone in the last category only", () => {
    const kinds = edition.categories.map(({ applicantKinds }) => applicantKinds.includes("municipality"));

    expect(kinds).toEqual([false, false, true]);
  });

  it("ask for what FY2025 asked for", () => {
    expect(edition.criteria.map(({ name, weight }) => `${name} ${weight}`)).toEqual([
      "地域と自社への効果 25",
      "波及性 25",
      "官民連携 25",
      "発展性 25",
    ]);
  });
});

describe("what has to hold between values", () => {
  it.each([
    [
      "weights that sum to 99",
      weights(24),
      "criteria",
      "評価項目の重みの合計が99です。100になるように、合わせて1増やしてください。",
    ],
    [
      "weights that sum to 102",
      weights(27),
      "criteria",
      "評価項目の重みの合計が102です。100になるように、合わせて2減らしてください。",
    ],
    [
      "more jurors for an entry than there are",
      withCategory({ jurySize: 3, coverage: 4 }),
      "categories.0.coverage",
      `「${category.name}」で1件を採点する審査委員の人数（4人）が、審査委員の人数（3人）より多くなっています。採点する人数を減らすか、審査委員を増やしてください。`,
    ],
    [
      "more prizes for partners than winners",
      withCategory(prizes(2, 3)),
      "categories.0.prizes",
      `「${category.name}」で連携自治体が受ける賞の数（3）が、応募者が受ける賞の数（2）より多くなっています。応募者が受ける賞の数以下にしてください。`,
    ],
    [
      "a prize for partners that nobody names",
      withCategory({ partnerMunicipality: "none" }),
      "categories.0.partnerMunicipality",
      `「${category.name}」には連携自治体が受ける賞があります。連携自治体の記載を「任意」か「必須」にするか、その賞を除いてください。`,
    ],
    [
      "an opening after the closing",
      withCategory({ window: { ...category.window, opens: { day: "2027-08-02", time: "17:00" } } }),
      "categories.0.window.closes",
      `「${category.name}」：締切は、受付の開始より後の日時を入力してください。`,
    ],
    [
      "a closing after the fiscal year",
      withCategory(closingOn("2028-04-01")),
      "categories.0.window.closes.day",
      `「${category.name}」の締切は、2027年度（2027年4月1日から2028年3月31日まで）の日を入力してください。`,
    ],
    [
      "levels that do not rise",
      withCriterion({ levels: levels(1, 3, 3) }),
      "criteria.0.levels.2.value",
      `「${criterion.name}」の段階の点は、低い段階から順に大きくしてください（「段階3」3点の次が「段階3」3点になっています）。`,
    ],
    [
      "fewer winners than prizes",
      { ...edition, stages: [{ key: "first", method: "scoring", winners: 1 }] },
      "stages.0.winners",
      "最後の審査の通過の件数（1件）は、賞の数が最も多い部門で応募者が受ける賞の数（2件）と同じにしてください。",
    ],
    [
      "a quorum of more than the smallest jury",
      { ...edition, quorum: { share: "majority", atLeast: 8 } },
      "quorum.atLeast",
      "定足数の下限の人数（8人）は、審査委員が最も少ない部門の人数（7人）以下にしてください。",
    ],
    [
      "an adjustment that could never take place",
      { ...edition, adjustment: { ...edition.adjustment, scoresPerEntry: 4 } },
      "adjustment.scoresPerEntry",
      "補正に必要な、応募1件あたりの採点の数（4）は、1件を採点する審査委員の人数（3人）以下にしてください。",
    ],
    [
      "more shared entries than a juror has scored",
      { ...edition, adjustment: { scoresPerJuror: 5, scoresPerEntry: 3, sharedEntries: 6 } },
      "adjustment.sharedEntries",
      "補正に必要な、ほかの審査委員と共通の応募の数（6）は、審査委員1人あたりの採点の数（5）以下にしてください。",
    ],
    [
      "a ceremony on the day of the deadline",
      { ...edition, ceremony: on("2027-08-02") },
      "ceremony.day",
      `表彰式は、「${category.name}」の受付を終える日（2027年8月2日）より後の日を入力してください。`,
    ],
    [
      "a ceremony at no place",
      { ...edition, ceremony: { ...on("2027-11-22"), place: null } },
      "ceremony.place",
      "表彰式の会場を入力してください。オンラインだけで開くときは、開催方法を「オンライン」にしてください。",
    ],
    [
      "files of no type",
      { ...edition, files: { ...edition.files, types: [] } },
      "files.types",
      "添付できるファイルの種類を1つ以上選択してください。添付を求めないときは、数の上限を0にしてください。",
    ],
  ])("refuses %s, and says what to do", (_what, settings, path, message) => {
    expect(faultsIn(settings)).toContainEqual([path, message]);
  });

  it.each([
    ["a weight of everything on one", { ...edition, criteria: [{ ...criterion, weight: 100 }] }],
    ["as many jurors for an entry as there are", withCategory({ jurySize: 3, coverage: 3 })],
    ["as many prizes for partners as winners", withCategory(prizes(2, 2))],
    ["fewer prizes in one category", withCategory(prizes(1, 1))],
    [
      "a category without prizes for partners or partners",
      withCategory({ prizes: category.prizes.slice(0, 1), partnerMunicipality: "none" }),
    ],
    ["a closing on the last day of the fiscal year", withCategory(closingOn("2028-03-31"))],
    ["levels with gaps", withCriterion({ levels: levels(0, 1, 100) })],
    ["one stage", { ...edition, stages: [{ key: "first", method: "scoring", winners: 2 }] }],
    [
      "as many that go on as that win",
      { ...edition, stages: edition.stages.map((stage) => ({ ...stage, winners: 2 })) },
    ],
    ["everything shared", { ...edition, adjustment: { scoresPerJuror: 5, scoresPerEntry: 3, sharedEntries: 5 } }],
    ["a ceremony on the day after the deadline", { ...edition, ceremony: on("2027-08-03") }],
    ["a ceremony without place, online", { ...edition, ceremony: { day: "2027-11-22", place: null, mode: "online" } }],
    ["no files at all", { ...edition, files: { ...edition.files, types: [], count: 0 } }],
  ])("allows %s", (_what, settings) => {
    expect(faultsIn(settings)).toEqual([]);
  });

  it("refuses what cannot be told apart", () => {
    const twice = <Item>([first]: readonly Item[]) => (first === undefined ? [] : [first, first]);
    const paths = (settings: unknown) => faultsIn(settings).map(([path]) => path);

    expect(paths({ ...edition, categories: twice(edition.categories) })).toEqual([
      "categories.1.key",
      "categories.1.name",
    ]);
    expect(paths({ ...edition, criteria: twice(edition.criteria.map((one) => ({ ...one, weight: 50 }))) })).toEqual([
      "criteria.1.key",
      "criteria.1.name",
    ]);
    expect(paths(withCategory({ prizes: twice(category.prizes) }))).toEqual(
      expect.arrayContaining(["categories.0.prizes.1.key", "categories.0.prizes.1.name"]),
    );
    expect(paths(withCriterion({ levels: levels(1, 2, 3).map((one) => ({ ...one, label: "同じ" })) }))).toEqual([
      "criteria.0.levels.1.label",
      "criteria.0.levels.2.label",
    ]);
  });

  it("refuses stages in another order, and a later stage with more than the one before", () => {
    const [first, second] = edition.stages;

    expect(faultsIn({ ...edition, stages: [second, first] }).map(([path]) => path)).toEqual([
      "stages.0.key",
      "stages.1.key",
      "stages.1.method",
      "stages.1.winners",
      "stages.1.winners",
    ]);
  });

  it("refuses scores after a deliberation: nothing says who goes on to give them to", () => {
    const [first, second] = edition.stages;
    const stages = [
      { ...first, method: "deliberation" },
      { ...second, method: "scoring" },
    ];
    expect(faultsIn({ ...edition, stages }).map(([path]) => path)).toEqual(["stages.1.method"]);
  });

  it("tells of all faults at once", () => {
    const settings = { ...weights(24), quorum: { share: "all", atLeast: 8 } };

    expect(faultsIn(settings).map(([path]) => path)).toEqual(["criteria", "quorum.atLeast"]);
  });

  it("refuses a category in which only partners win", () => {
    const settings = withCategory({ prizes: category.prizes.slice(1) });

    expect(faultsIn(settings).map(([, message]) => message)).toContain(
      `「${category.name}」に、応募者が受ける賞を1つ以上加えてください。`,
    );
  });
});

describe("single values", () => {
  it.each([
    ["two levels only", withCriterion({ levels: levels(1, 2) }), "criteria.0.levels"],
    ["a weight of 0", weights(0, 50), "criteria.0.weight"],
    ["part of a weight", weights(24.5, 25.5), "criteria.0.weight"],
    ["a key with capitals", withCategory({ key: "Regional" }), "categories.0.key"],
    ["no applicants", withCategory({ applicantKinds: [] }), "categories.0.applicantKinds"],
    ["no prize", withCategory({ prizes: [] }), "categories.0.prizes"],
    ["an empty text", { ...edition, texts: { ...edition.texts, privacy: " \u3000" } }, "texts.privacy"],
    [
      "larger files than the portal takes",
      { ...edition, files: { ...edition.files, megabytes: 11 } },
      "files.megabytes",
    ],
    ["files of an unknown type", { ...edition, files: { ...edition.files, types: ["exe"] } }, "files.types.0"],
    ["a ceremony on 30 February", { ...edition, ceremony: on("2028-02-30") }, "ceremony.day"],
    ["a stage that is none", { ...edition, stages: [{ key: "third", method: "scoring", winners: 2 }] }, "stages.0.key"],
  ])("refuse %s", (_what, settings, path) => {
    expect(faultsIn(settings).map(([where]) => where)).toContain(path);
  });

  it("are put in one order where the order says nothing", () => {
    const clicked = withCategory({ applicantKinds: ["organization", "company"] });

    expect(settingsSchema.parse(clicked)).toEqual(edition);
  });
});
