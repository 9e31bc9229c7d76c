import { describe, expect, it } from "vitest";
import { detectAllConflicts, detectConflicts } from "@/lib/awards/conflicts/detection/detect";
import { CONFLICT_KIND_LABELS, CONFLICT_KINDS } from "@/lib/awards/conflicts/detection/hit";
import { companyGroups } from "@/lib/awards/conflicts/detection/organizations/company-groups";
import type { Affiliation, Entry } from "@/lib/awards/conflicts/detection/parties";
import { ENTRY, JUROR, number, worksFor } from "./pairs/pair";

const BASIS = { groups: companyGroups([]), rules: { employmentYears: 3, dealingYears: 3 }, today: "2026-11-28" };

const USURAI: Entry = { ...ENTRY, applicant: { name: "株式会社うすらい", mailDomains: [] } };

const hitsWith = (affiliation: Affiliation, entry: Entry = USURAI) =>
  detectConflicts({ ...JUROR, affiliations: [affiliation] }, entry, BASIS);

const gradesWith = (affiliation: Affiliation) =>
  hitsWith(affiliation).map(({ kind, strength }) => `${kind} ${strength}`);

describe("a hit", () => {
  it("tells a colleague what matched, and is no more than suspected", () => {
    expect(hitsWith(worksFor("㈱ウスライ", { role: "adviser", note: "技術顧問" }))).toEqual([
      {
        status: "suspected",
        kind: "adviser-or-supplier",
        strength: "medium",
        evidence: {
          ofPerson: "顧問・助言先「㈱ウスライ」（技術顧問）",
          ofEntry: "応募者「株式会社うすらい」",
          words:
            "顧問・助言先「㈱ウスライ」（技術顧問）と応募者「株式会社うすらい」は、表記の違いを除くと名称が同じです。",
        },
      },
    ]);
  });

  it("names the 法人番号 that both sides gave", () => {
    const applicant = { name: "氷面株式会社", corporateNumber: number(1), mailDomains: [] };

    const [hit] = hitsWith(worksFor("うすらい商会", { corporateNumber: number(1) }), { ...ENTRY, applicant });

    expect(hit?.evidence.words).toBe(
      "勤務先「うすらい商会」と応募者「氷面株式会社」は、法人番号が同じです（8-9900-0000-0001）。",
    );
  });

  it("shows the way from the one company to the other", () => {
    const groups = companyGroups([
      { parent: number(10), subsidiary: number(11), parentName: "大峰持株" },
      { parent: number(10), subsidiary: number(13), subsidiaryName: "大峰物流" },
    ]);
    const person = { ...JUROR, affiliations: [worksFor("電設の会社", { corporateNumber: number(11) })] };
    const entry = { ...ENTRY, partners: [{ name: "㈱大峰物流" }] };

    expect(
      detectConflicts(person, entry, { ...BASIS, groups }).map(({ strength, evidence }) => [strength, evidence.words]),
    ).toEqual([
      [
        "weak",
        "勤務先「電設の会社」と連携先「㈱大峰物流」は、関係会社の一覧で、前者と後者は同じ系列の会社です" +
          `（法人番号${number(11).replace(/^(.)(.{4})(.{4})/, "$1-$2-$3-")}―大峰持株―大峰物流）。法人番号の記載がないため、名称で照合しています。`,
      ],
    ]);
  });

  it("says what speaks against it", () => {
    const other = { ...ENTRY, applicant: { ...USURAI.applicant, corporateNumber: number(2) } };

    const [hit] = hitsWith(worksFor("うすらい有限会社", { corporateNumber: number(1) }), other);

    expect(hit?.strength).toBe("weak");
    expect(hit?.evidence.words).toBe(
      "勤務先「うすらい有限会社」と応募者「株式会社うすらい」は、表記の違いを除くと名称が同じです。" +
        "法人番号が異なるため、同じ名称の別の団体の可能性があります。法人格が異なるため、別の団体の可能性があります。",
    );
  });

  it("has a Japanese label for every kind", () => {
    expect(Object.keys(CONFLICT_KIND_LABELS).sort()).toEqual([...CONFLICT_KINDS].sort());
  });
});

describe("the role", () => {
  it.each([
    ["employee", "same-organization-name medium"],
    ["director", "same-organization-name medium"],
    ["adviser", "adviser-or-supplier medium"],
    ["supplier", "adviser-or-supplier medium"],
    ["family", "family-affiliation weak"],
    ["former", "former-employment weak"],
  ] as const)("%s gives %s", (role, grade) => {
    expect(gradesWith(worksFor("㈱うすらい", { role }))).toEqual([grade]);
  });

  it("of somebody who begins later counts already", () => {
    const hits = hitsWith(worksFor("㈱うすらい", { from: "2027-04-01" }));

    expect(hits.map(({ kind, evidence }) => [kind, evidence.ofPerson])).toEqual([
      ["same-organization-name", "勤務先「㈱うすらい」（2027-04-01から）"],
    ]);
  });

  it.each([
    ["2026-11-28", "same-organization-name medium"],
    ["2026-11-27", "former-employment weak"],
    ["2023-11-28", "former-employment weak"],
  ])("of somebody whose last day is %s gives %s", (to, grade) => {
    expect(gradesWith(worksFor("㈱うすらい", { to }))).toEqual([grade]);
  });

  it("ended longer ago than the rules look back gives nothing", () => {
    expect(hitsWith(worksFor("㈱うすらい", { to: "2023-11-27" }))).toEqual([]);
  });
});

describe("a wrong 法人番号", () => {
  it("counts as none, even where both sides wrote the same", () => {
    const wrong = "1234567890123";
    const applicant = { name: "別の会社", corporateNumber: wrong, mailDomains: [] };

    expect(hitsWith(worksFor("うすらい", { corporateNumber: wrong }), { ...ENTRY, applicant })).toEqual([]);
  });
});

describe("everybody against every entry", () => {
  it("answers as one against one, by the ids, and leaves out who is free", () => {
    const people = ["p2", "p1", "free"].map((id) => ({
      ...JUROR,
      id,
      affiliations: id === "free" ? [] : [worksFor("㈱うすらい"), worksFor("塩尻市役所")],
    }));
    const shiojiri = { ...ENTRY, applicant: { name: "塩尻市", mailDomains: [] } };
    const entries = [
      { ...USURAI, id: "e2" },
      { ...shiojiri, id: "e10" },
      { ...ENTRY, id: "e1" },
    ];

    const pairs = detectAllConflicts(people, entries, BASIS);

    expect(pairs.map(({ personId, entryId }) => `${personId} ${entryId}`)).toEqual([
      "p1 e10",
      "p1 e2",
      "p2 e10",
      "p2 e2",
    ]);
    for (const { personId, entryId, hits } of pairs) {
      const person = people.find(({ id }) => id === personId) ?? JUROR;
      const entry = entries.find(({ id }) => id === entryId) ?? ENTRY;
      expect(hits).toEqual(detectConflicts(person, entry, BASIS));
    }
  });
});
