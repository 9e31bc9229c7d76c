import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonymize } from "@/lib/consultations/anonymize";
import { foldedName } from "@/lib/consultations/anonymizing/folded";
import type { KnownName } from "@/lib/consultations/anonymizing/kinds";

const known: readonly KnownName[] = [
  { kind: "company", text: "株式会社みどり工房" },
  { kind: "company", text: "ミドリコウボウ" },
  { kind: "municipality", text: "見本市" },
  { kind: "department", text: "総務部企画課" },
  { kind: "person", text: "髙橋 めぐみ" },
  { kind: "person", text: "タカハシ メグミ" },
  { kind: "staff", text: "栞 ことね" },
  { kind: "mail", text: "midori@example.jp" },
  { kind: "phone", text: "03-1234-5678" },
];

const cleaned = (answer: string) => anonymize({ question: "", answer }, known).answer;

describe("names of the case", () => {
  it.each([
    ["株式会社みどり工房では使えます。", "ある企業では使えます。"],
    ["㈱みどり工房、みどり工房(株)、みどり工房 株式会社", "ある企業、ある企業、ある企業"],
    ["ﾐﾄﾞﾘ工房と、ミドリ　工房", "ある企業と、ある企業"],
    ["みどりこうぼう様", "ある企業様"],
    ["静岡県見本市の場合", "ある自治体の場合"],
    ["総務部 企画課の方", "担当部署の方"],
    ["高橋様、髙橋めぐみ様、たかはし めぐみさん、ﾒｸﾞﾐさん", "担当者様、担当者様、担当者さん、担当者さん"],
    ["回答：事務局 栞ことね", "回答：事務局 事務局の担当者"],
    ["栞さんに聞く。本に栞を挟む。", "事務局の担当者さんに聞く。本に栞を挟む。"],
  ])("%s → %s", (before, after) => expect(cleaned(before)).toBe(after));
});

describe("what leads to somebody", () => {
  it.each([
    ["連絡先はinfo@mail.example.jpです", "連絡先は（メールアドレス）です"],
    ["ｍｉｄｏｒｉ＠ｅｘａｍｐｌｅ．ｊｐへ", "（メールアドレス）へ"],
    ["電話 ０３（１２３４）５６７８", "電話 （電話番号）"],
    ["〒100-8914 と 100‐8914", "（郵便番号） と （郵便番号）"],
    ["C-2026-7K3M9X と Ｄ－２０２６－７Ｋ３Ｍ９Ｘ", "（受付番号） と （受付番号）"],
    ["法人番号は1234567890123、または1-2345-6789-0123", "法人番号は（法人番号）、または（法人番号）"],
    ["https://www.midori.example.jp/a?b=c を見て", "（ウェブサイトのアドレス） を見て"],
    ["www.town.mihon.lg.jp/page です", "（ウェブサイトのアドレス） です"],
  ])("%s → %s", (before, after) => expect(cleaned(before)).toBe(after));

  it.each([
    "https://dx-navi.soumu.go.jp/support/telework を見て",
    "上限は100万円、2026年度、14人です。",
    "/policies から",
  ])("%s stays", (text) => expect(cleaned(text)).toBe(text));
});

it("tells what was replaced, each once, and what a person has to look at", () => {
  const { question, answer, replaced, suspicious } = anonymize(
    {
      question: "みどり工房の高橋です。富士市の山田様に聞きました。",
      answer:
        "みどり工房へ。補助は120万円、11月3日まで。合同会社あおば、Fujimaru、2丁目、123456番です。地方都市、皆様、仕様。",
    },
    known,
  );

  expect(question).toBe("ある企業の担当者です。富士市の山田様に聞きました。");
  expect(answer.startsWith("ある企業へ。")).toBe(true);
  expect(replaced.map(({ before, after }) => `${before}→${after}`)).toEqual(["みどり工房→ある企業", "高橋→担当者"]);
  expect(suspicious.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "organization 合同会社あおば",
    "place 富士市",
    "person 山田様",
    "latin Fujimaru",
    "address 2丁目",
    "amount 120万円",
    "date 11月3日",
    "number 123456",
  ]);
});

/** Ways in which a name is written again: width, kana, spaces, old forms. */
const WRITINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.normalize("NFKC"),
  (name) => name.normalize("NFD"),
  (name) => name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (name) => name.replace(/[ァ-ヴ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60)),
  (name) => [...name].join("　"),
  (name) => [...name].join("\n"),
  (name) => name.replaceAll("高", "髙").replaceAll("沢", "澤"),
  (name) => name.toUpperCase(),
];

const name = fc
  .array(fc.constantFrom(..."高沢林見本市工房企業担当者地域方ミドリガアキaBc7ーｶﾞヶ・ 事務局"), {
    minLength: 2,
    maxLength: 8,
  })
  .map((letters) => letters.join(""))
  .filter((text) => foldedName(text).length > 1);
const kind = fc.constantFrom<KnownName["kind"]>("company", "municipality", "department", "person", "staff", "mail");
const case_ = fc.array(fc.record({ kind, text: name }), { minLength: 1, maxLength: 4 });
const words = fc.array(
  fc.oneof(
    fc.constantFrom("ある企業", "担当者", "の", "、", "株式会社", "03-1234-5678", "様", "\n", "ある", "です"),
    fc.string({ unit: "grapheme", maxLength: 6 }),
    name,
  ),
  { maxLength: 8 },
);

describe("of any case", () => {
  it("no name survives in any writing", () => {
    fc.assert(
      fc.property(case_, words, fc.nat(), (names, around, seed) => {
        const written = names.map(({ text }, place) => WRITINGS[(seed + place) % WRITINGS.length]?.(text) ?? text);
        const said = around.flatMap((word, place) => [word, written[place % written.length] ?? ""]).join("");
        const { question, answer } = anonymize({ question: said, answer: said + written.join("") }, names);

        for (const { text } of names) {
          expect(foldedName(question)).not.toContain(foldedName(text));
          expect(foldedName(answer)).not.toContain(foldedName(text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("done twice is done once", () => {
    fc.assert(
      fc.property(case_, words, words, (names, asked, answered) => {
        const once = anonymize({ question: asked.join(""), answer: answered.join("") }, names);
        const twice = anonymize(once, names);

        expect([twice.question, twice.answer, twice.replaced]).toEqual([once.question, once.answer, []]);
      }),
      { numRuns: 500 },
    );
  });

  it("what holds no name is left as it is", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."あいうえおのをにが、。\n"), maxLength: 200 });
    fc.assert(
      fc.property(plain, (text) => {
        expect(cleaned(text)).toBe(text);
      }),
    );
  });
});

it("a long text is done, with every name in it", () => {
  const long = `${"みどり工房の高橋様、".repeat(400)}${"1-".repeat(1500)}${"a.".repeat(1500)}`;

  expect(cleaned(long)).not.toMatch(/みどり工房|高橋/);
});
