import { describe, expect, it } from "vitest";
import { declarationSchema, declaredIn } from "@/lib/awards/jury/forms/declaration";
import { inviteSchema, seatInput } from "@/lib/awards/jury/forms/seat";
import { readForm } from "@/lib/forms/read-form";
import { corporateCheckDigit } from "@/lib/japan/corporate-number";
import { type FieldValues, formData } from "@/tests/support/form-client";

const id = "0192f3a0-0000-7000-8000-000000000001";
const NUMBER = `${corporateCheckDigit("700110005901")}700110005901`;

const seat: FieldValues = {
  id,
  email: "Hanako@Example.ac.jp",
  name: "見本 花子",
  nameKana: "みほん はなこ",
  title: "見本大学 教授",
  categories: ["promotion", "made-up"],
  cap: "２０",
  homeMunicipalityCode: "13101",
  mailDomains: "@Daigaku.example.jp、example.org\nexample.org",
  "affiliation1.organizationName": "見本工業株式会社",
  "affiliation1.corporateNumber": NUMBER,
  "affiliation1.role": "former",
  "affiliation1.to.year": "2025",
  "affiliation1.to.month": "3",
  "affiliation1.to.day": "31",
};

const read = (values: FieldValues) => readForm(inviteSchema, formData({ ...seat, ...values }));

describe("the form of a seat", () => {
  it("reads what the office says of a juror, in any width", () => {
    const form = read({});
    if (!form.ok) throw new Error(JSON.stringify(form.state.errors));
    const { id: _id, email, ...written } = form.value;

    expect(email).toBe("hanako@example.ac.jp");
    expect(seatInput(written, ["promotion", "other"])).toEqual({
      ...{ name: "見本 花子", nameKana: "ミホン ハナコ", title: "見本大学 教授", isChair: false, cap: 20 },
      categories: ["promotion"],
      profile: {
        affiliations: [
          {
            organizationName: "見本工業株式会社",
            corporateNumber: NUMBER,
            role: "former",
            from: null,
            to: "2025-03-31",
          },
        ],
        homeMunicipalityCode: "131016",
        mailDomains: ["daigaku.example.jp", "example.org"],
      },
    });
  });

  it.each<[string, FieldValues, string]>([
    ["no category", { categories: [] }, "categories"],
    ["a limit of nothing", { cap: "0" }, "cap"],
    ["a code that does not check", { homeMunicipalityCode: "131017" }, "homeMunicipalityCode"],
    ["what is no domain", { mailDomains: "example" }, "mailDomains"],
    [
      "a number that does not check",
      { "affiliation1.corporateNumber": "1234567890123" },
      "affiliation1.corporateNumber",
    ],
    ["a row without a role", { "affiliation1.role": "" }, "affiliation1.role"],
    ["a row without a name", { "affiliation1.organizationName": "" }, "affiliation1.organizationName"],
    [
      "an end before its begin",
      { "affiliation1.from.year": "2026", "affiliation1.from.month": "1", "affiliation1.from.day": "1" },
      "affiliation1.to",
    ],
  ])("does not take %s", (_what, values, field) => {
    const form = read(values);

    expect(form.ok).toBe(false);
    expect(Object.keys(form.state.errors)).toEqual([field]);
  });
});

describe("the form of a declaration", () => {
  const entries = [
    { id: "one", number: "A-2026-AAAAAA" },
    { id: "two", number: "A-2026-BBBBBB" },
  ];
  const schema = declarationSchema(entries.map(({ number }) => number));
  const base = { id, version: "3", nothingElse: "yes" };
  const answer = (number: string, values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([part, value]) => [`entries.${number}.${part}`, value]));
  const none = { kind: "", note: "" };

  it("takes what is ticked, and leaves out what is not", () => {
    const values = {
      ...answer("A-2026-AAAAAA", { has: "yes", kind: "employment", note: "以前の勤務先" }),
      ...answer("A-2026-BBBBBB", { kind: "other", note: "消し忘れ" }),
    };
    const form = readForm(schema, formData({ ...base, ...values }));
    if (!form.ok) throw new Error(JSON.stringify(form.state.errors));

    expect(declaredIn(form.value.entries, entries)).toEqual([
      { entryId: "one", kind: "employment", note: "以前の勤務先" },
    ]);
  });

  it("asks what kind of relation it is, and that there is nothing else", () => {
    const values = { ...answer("A-2026-AAAAAA", { ...none, has: "yes" }), ...answer("A-2026-BBBBBB", none) };
    const form = readForm(schema, formData({ id, version: "3", ...values }));

    expect(Object.keys(form.state.errors).sort()).toEqual([
      "entries.A-2026-AAAAAA.kind",
      "entries.A-2026-AAAAAA.note",
      "nothingElse",
    ]);
  });

  it("can be given when there is nothing to declare", () => {
    const form = readForm(declarationSchema([]), formData(base));

    expect(form.ok && form.value.entries).toEqual({});
  });
});
