import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectConflicts } from "@/lib/awards/conflicts/detection/detect";
import { companyGroups } from "@/lib/awards/conflicts/detection/organizations/company-groups";
import { type Meant, type Notation, PLAIN, someMeant, someNotation, twoApart, write } from "./notations";
import { ENTRY, JUROR, number, worksFor } from "./pairs/pair";

const BASIS = { groups: companyGroups([]), rules: { employmentYears: 3, dealingYears: 3 }, today: "2026-11-28" };

function hitsBetween(own: string, theirs: string) {
  const person = { ...JUROR, affiliations: [worksFor(own)] };
  const entry = { ...ENTRY, applicant: { name: theirs, mailDomains: [] } };
  return detectConflicts(person, entry, BASIS);
}

const gradesOf = (own: string, theirs: string) =>
  hitsBetween(own, theirs).map(({ kind, strength }) => `${kind} ${strength}`);

describe("a name", () => {
  it("is found in any notation, on either side", () => {
    fc.assert(
      fc.property(someMeant, someNotation, someNotation, (meant, one, other) => {
        const [own, theirs] = [write(meant, one), write(meant, other)];

        expect(gradesOf(own, theirs), `${own} / ${theirs}`).toEqual(["same-organization-name medium"]);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps every hit with any other name, whatever the notation", () => {
    const lost = (two: readonly [Meant, Meant], notations: readonly [Notation, Notation]) => {
      const plain = gradesOf(write(two[0], PLAIN), write(two[1], PLAIN));
      const varied = gradesOf(write(two[0], notations[0]), write(two[1], notations[1]));
      return plain.filter((grade) => !varied.includes(grade));
    };
    const alike = fc.tuple(someMeant, fc.nat(4)).map(([meant, form]): [Meant, Meant] => [meant, { ...meant, form }]);
    const shorter = someMeant.map((meant): [Meant, Meant] => [meant, { ...meant, words: meant.words.slice(0, 2) }]);

    fc.assert(
      fc.property(fc.oneof(alike, shorter), fc.tuple(someNotation, someNotation), (two, notations) => {
        expect(lost(two, notations)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("is not found in one that shares no word", () => {
    fc.assert(
      fc.property(twoApart, someNotation, someNotation, ([one, other], notation, otherNotation) => {
        const [own, theirs] = [write(one, notation), write(other, otherNotation)];

        expect(hitsBetween(own, theirs), `${own} / ${theirs}`).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("two sides that share nothing", () => {
  it("give no hit, however much is known of both", () => {
    fc.assert(
      fc.property(twoApart, fc.tuple(someNotation, someNotation), fc.nat(999), ([one, other], [first, second], n) => {
        const person = {
          ...JUROR,
          mails: ["a@gmail.com", `b@mihon${n}.co.jp`, "c@city.mihon.lg.jp"],
          affiliations: [
            worksFor(write(one, first), { corporateNumber: number(2 * n) }),
            worksFor("松本市役所", { municipalityCode: "202029", role: "adviser" }),
          ],
          homeMunicipalityCode: "202029",
        };
        const entry = {
          ...ENTRY,
          applicant: {
            name: write(other, second),
            corporateNumber: number(2 * n + 1),
            mailDomains: ["gmail.com", `tehon${n}.co.jp`, "city.tehon.lg.jp"],
          },
          partners: [{ name: "塩尻市", municipalityCode: "202151" }],
          people: [{ name: "応募 花野", kana: "オウボ ハナノ" }],
        };

        expect(detectConflicts(person, entry, BASIS)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the answer", () => {
  it("is the same to the byte in whatever order the values come", () => {
    const related = [
      { parent: number(1), subsidiary: number(2), parentName: "大峰持株" },
      { parent: number(1), subsidiary: number(3), parentName: "大峰ホールディングス" },
      { parent: number(4), subsidiary: number(2) },
      { parent: number(4), subsidiary: number(3), subsidiaryName: "㈱大峰物流" },
    ];
    const affiliations = [
      worksFor("うすらい㈱", { corporateNumber: number(2) }),
      worksFor("㈱うすらい", { role: "adviser" }),
      worksFor("塩尻市役所", { role: "family" }),
      worksFor("大峰物流", { role: "former", to: "2025-01-31" }),
    ];
    const partners = [{ name: "大峰の会社", corporateNumber: number(3) }, { name: "塩尻市" }, { name: "薄氷" }];
    const people = [{ name: "審査一朗太" }, { name: "審査 一郎太", kana: "シンサ イチロウタ" }];
    const mails = ["a@kyoku.mihon.go.jp", "a@usurai.co.jp", "a@mihon.go.jp"];
    const answer = (order: <One>(list: readonly One[]) => readonly One[]) => {
      const person = {
        ...JUROR,
        affiliations: order(affiliations),
        mails: order(mails),
        homeMunicipalityCode: "202151",
      };
      const applicant = {
        name: "株式会社うすらい",
        mailDomains: order(["usurai.co.jp", "mihon.go.jp", "x.mihon.go.jp"]),
      };
      const entry = { id: "entry", applicant, partners: order(partners), people: order(people) };
      return JSON.stringify(detectConflicts(person, entry, { ...BASIS, groups: companyGroups(order(related)) }));
    };
    const straight = answer((list) => list);

    expect(JSON.parse(straight)).toHaveLength(10);
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 4, maxLength: 4 }), (lots) => {
        const shuffled = answer((list) =>
          list
            .map((one, place) => ({ one, lot: lots[place] ?? 0 }))
            .sort((a, b) => a.lot - b.lot)
            .map(({ one }) => one),
        );

        expect(shuffled).toBe(straight);
      }),
      { numRuns: 60 },
    );
  });
});
