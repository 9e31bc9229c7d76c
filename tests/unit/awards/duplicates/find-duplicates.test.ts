import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Effort } from "@/lib/awards/duplicates/entry";
import { findDuplicates, findDuplicatesOf } from "@/lib/awards/duplicates/find-duplicates";
import { singles } from "./singles";
import { lampCity, lampCompany, twins } from "./twins";

const all: readonly Effort[] = [...twins.flat(), ...singles];
const idsOf = (efforts: readonly Effort[]) => findDuplicates(efforts).map(({ ids }) => ids.join(" "));

describe("efforts handed in by both sides", () => {
  it("are all found among others of the same companies and cities, and nothing else is", () => {
    expect(idsOf(all).toSorted()).toEqual(twins.map(([company, city]) => `${company.id} ${city.id}`));
  });

  it("are the same for one entry as among all", () => {
    for (const { id } of all)
      expect(findDuplicatesOf(id, all)).toEqual(findDuplicates(all).filter(({ ids }) => ids.includes(id)));
    expect(findDuplicatesOf("nobody", all)).toEqual([]);
  });

  it("are found by who takes part even where neither side wrote a number or a code", () => {
    const nameless = all.map((effort) => ({
      ...effort,
      applicant: { name: effort.applicant.name },
      partners: effort.partners.map(({ name }) => ({ name })),
    }));

    expect(idsOf(nameless).toSorted()).toEqual(idsOf(all).toSorted());
  });

  it("are explained to a colleague", () => {
    const pair = findDuplicates(all).find(({ ids }) => ids[0] === lampCompany.id);

    expect(pair).toEqual({
      ids: ["c01", "m01"],
      level: "possible",
      score: 59,
      reasons: [
        "1件目の応募者「株式会社うすらい」は、2件目の連携先「㈱うすらい」と同じ団体です。" +
          "2件目の応募者「塩尻市役所」は、1件目の連携先「塩尻市」と同じ団体です。",
        "取組の説明が似ています（類似度18%）。",
        "説明に同じ数値があります（12室、1800人）。",
        "取組を行う自治体が同じです（長野県塩尻市）。",
        "開始日が同じです（2024-04-01）。",
      ],
      against: [],
    });
  });

  it("always come with a reason of who and a reason of what", () => {
    for (const { reasons } of findDuplicates(all)) {
      expect(reasons[0]).toMatch(/応募者「.+」は、.+(と同じ団体|の取組を行う自治体（.+）)です。/);
      expect(reasons.slice(1).some((reason) => /似ています|同じです|同じ数値/.test(reason))).toBe(true);
    }
  });

  it("come with what speaks against it", () => {
    const elsewhere = { applicant: { name: "よその町" }, partners: [], municipalities: [] };
    const late = { ...lampCity, ...elsewhere, id: "z", startedOn: "2026-04-01" };

    const pair = findDuplicates([...all, late]).find(({ ids }) => ids.join() === `${lampCity.id},z`);

    expect(pair?.level).toBe("possible");
    expect(pair?.against).toEqual([
      "応募者と連携先に、同じ団体が見つかりません。",
      "開始日が1年以上離れています（1件目は2024-04-01、2件目は2026-04-01）。",
    ]);
  });
});

describe("who takes part", () => {
  const effort = (id: string, more: Partial<Effort>): Effort => ({
    id,
    title: "山の拠点でつくる新しい仕事",
    text: "",
    applicant: { name: `応募団体${id}` },
    partners: [],
    municipalities: [],
    ...more,
  });

  it("makes no duplicate by itself", () => {
    const a = effort("a", { applicant: { name: "㈱うすらい" }, text: "社員食堂の米を棚田で育てています。" });
    const b = effort("b", {
      title: "病院の遠隔受付",
      partners: [{ name: "株式会社うすらい" }],
      text: "夜間の受付です。",
    });

    expect(findDuplicates([a, b])).toEqual([]);
  });

  it.each<[string, Partial<Effort>, Partial<Effort>, string]>([
    [
      "applicant and partner",
      { applicant: { name: "㈱うすらい" } },
      { partners: [{ name: "うすらい株式会社" }] },
      "1件目の応募者",
    ],
    [
      "one applicant",
      { applicant: { name: "塩尻市" } },
      { applicant: { name: "長野県塩尻市役所" } },
      "応募者が同じ団体",
    ],
    ["the place", { municipalities: ["20215"] }, { applicant: { name: "塩尻市" } }, "2件目の応募者「塩尻市」"],
    [
      "one partner",
      { partners: [{ name: "NPO法人つなぎ" }] },
      { partners: [{ name: "(特非)つなぎ" }] },
      "連携先に同じ団体",
    ],
  ])("is bound by %s", (_how, one, other, words) => {
    const [pair] = findDuplicates([effort("a", one), effort("b", other)]);

    expect(pair?.level).toBe("likely");
    expect(pair?.reasons[0]?.startsWith(words)).toBe(true);
  });

  it("is not bound by names that only read alike, nor by one name with two 法人番号", () => {
    const near = [
      effort("a", { applicant: { name: "ホシフルシステム株式会社" } }),
      effort("b", { partners: [{ name: "ホシフルシステムズ株式会社" }] }),
    ];
    const namesakes = [
      effort("a", { applicant: { name: "株式会社はなみち", corporateNumber: "8990000000001" } }),
      effort("b", { applicant: { name: "株式会社はなみち", corporateNumber: "7990000000002" } }),
    ];

    expect([findDuplicates(near), findDuplicates(namesakes)]).toEqual([[], []]);
  });
});

describe("one title", () => {
  const titled = (id: string, title: string, municipality: string): Effort => ({
    id,
    title,
    text: "",
    applicant: { name: `応募団体${id}` },
    partners: [],
    municipalities: [municipality],
  });

  it("in one place is looked at, however it is written; in two places it is not", () => {
    const here = titled("a", "テレワーク・サテライト「灯台」プロジェクト", "202151");
    const written = "ﾃﾚﾜｰｸ ｻﾃﾗｲﾄ『燈臺』プロジェクト";

    expect(findDuplicates([here, titled("b", written, "202151")]).map(({ level }) => level)).toEqual(["possible"]);
    expect(findDuplicates([here, titled("b", written, "352047")])).toEqual([]);
  });
});

describe("the list", () => {
  it("is the same to the byte in whatever order the entries come", () => {
    const straight = JSON.stringify(findDuplicates(all));

    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(findDuplicates(shuffled))).toBe(straight);
      }),
      { numRuns: 20 },
    );
  });

  it("puts a copy first, whichever entry was copied", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), (copied) => {
        const [pair] = findDuplicates([...all, { ...copied, id: "zz" }]);

        expect(pair?.ids).toEqual([copied.id, "zz"]);
        expect(pair?.level).toBe("likely");
      }),
      { numRuns: 20 },
    );
  });

  it("is empty for no entry, for one, and for empty ones", () => {
    const empty = { title: "", text: "", applicant: { name: "" }, partners: [], municipalities: [] };

    expect(findDuplicates([])).toEqual([]);
    expect(findDuplicates(singles.slice(0, 1))).toEqual([]);
    expect(findDuplicates(["a", "b", "c"].map((id) => ({ ...empty, id })))).toEqual([]);
  });
});
