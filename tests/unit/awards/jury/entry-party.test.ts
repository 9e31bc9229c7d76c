import { describe, expect, it } from "vitest";
import { conflictNoteOf, type EntryFacts, entryParty } from "@/lib/awards/conflicts/entry-party";
import { namedInNote } from "@/lib/awards/conflicts/named-in-note";

const contentOf = (answers: Readonly<Record<string, string>>) =>
  JSON.stringify({
    ...{ flow: "awardEntry", number: "A-2026-AAAAAA", ordinal: 1, formVersion: "1", channel: "web", sealedAt: "" },
    ...{ answers, rows: [], consents: [], attachments: [] },
  });

const facts: EntryFacts = {
  ...{ id: "entry", applicantName: "株式会社見本", contactEmail: "tanto@mihon.example.jp", contactName: "応募 太郎" },
  organization: { name: "見本", corporateNumber: "4011001098993", municipalityCode: null },
  content: null,
};

describe("an entry as the detection takes it", () => {
  it("reads answers by their names", () => {
    const content = contentOf({
      ...{ partnerCode1: "131016", partnerCode2: "", partnerCode3: "131016" },
      ...{ contactName: "応募 花子", contactNameKana: "オウボ ハナコ", contactEmail: "hanako@mihon.example.jp" },
    });
    expect(entryParty({ ...facts, content })).toMatchObject({
      applicant: { name: "株式会社見本", mailDomains: ["tanto@mihon.example.jp", "hanako@mihon.example.jp"] },
      partners: [{ municipalityCode: "131016", name: "東京都千代田区" }],
      people: [{ name: "応募 花子", kana: "オウボ ハナコ" }],
    });
  });

  it("takes answers that are missing as nothing said", () => {
    const party = { partners: [], people: [{ name: "応募 太郎" }] };
    expect(entryParty(facts)).toMatchObject(party);
    expect(entryParty({ ...facts, content: contentOf({}) })).toMatchObject(party);
    expect(conflictNoteOf(null)).toBe("");
  });
});

it("finds whole names in a note, whatever the spaces in them", () => {
  const people = ["審査 松太郎", "林 一", "見本 花子"].map((name) => ({ id: name, name }));
  const found = namedInNote("審査松太郎 先生と、見本　花子さんのご指導を受けました。", people);

  expect(found.map(({ name }) => name)).toEqual(["審査 松太郎", "見本 花子"]);
  expect(namedInNote("林一帯の整備", people)).toEqual([]);
});
