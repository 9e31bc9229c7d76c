import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersOfForm } from "@/lib/declarations/answers-of-form";
import { APPLY_STEPS, fieldsOfStep } from "@/lib/declarations/fields";
import { checkDeclaration, checkStep } from "@/lib/declarations/schema";
import { asList } from "@/lib/drafts/answers";
import { MAX_VALUE_LENGTH } from "@/lib/forms/read-entries";

const SEED = 20_261_122;
const VALUES_EACH = 12;

const surround = (...cores: readonly string[]) =>
  fc
    .tuple(fc.constantFrom("", " ", "　", "a", "あ"), fc.constantFrom(...cores), fc.constantFrom("", " ", "b", "\n"))
    .map((parts) => parts.join(""));

/** Classes of bad input that a text can carry. */
const classes = {
  "spaces only": fc.string({
    unit: fc.constantFrom(" ", "　", "\u00A0", "\u200B", "\t", "\n", "\uFEFF"),
    maxLength: 20,
  }),
  "too long": fc.integer({ min: 101, max: MAX_VALUE_LENGTH }).map((length) => "長".repeat(length)),
  numbers: fc.constantFrom(
    "NaN",
    "1e309",
    "-0",
    "9007199254740993",
    "0x10",
    "Infinity",
    "１２３",
    "-1",
    "1,000",
    "٣",
    "½",
    "0000000000000",
  ),
  dates: fc.constantFrom(
    "0000-00-00",
    "9999年99月",
    "2月30日",
    "令和0年1月",
    "平成100年13月",
    "R8.4.",
    "2026/4/31",
    "元年",
    "明治1年1月",
    "1/1",
    "２０２６年４月",
    "令和元年5月",
  ),
  "control characters": surround("\u0000", "\u0007", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\u007F"),
  "broken text": surround("\uD800", "\uDC00", "\uFFFD", "\uFEFF", "\uFFFE", "ï»¿", "\u0082\u00A0"),
  "direction and joints": surround("\u202E", "\u2066", "\u200D", "\u200C", "e\u0301\u0301\u0301\u0301\u0301", "葛󠄀"),
  twins: surround("ＡＢＣ", "㈱", "ｶﾞ", "髙", "﨑", "①", "㌔", "👨‍👩‍👧", "𠮷"),
  markup: surround(
    "<script>alert(1)</script>",
    "<svg onload=alert(1)>",
    "javascript:alert(1)",
    "</textarea>",
    "{{7*7}}",
    ["$", "{7*7}"].join(""),
    "<!--",
  ),
  SQL: surround("' OR 1=1 --", "'; DROP TABLE draft; --", "100%_", "\\", "a & b | !c :*", "$$;", "\\x00"),
  paths: surround(
    "../../etc/passwd",
    "%2e%2e%2f",
    "file:///etc/passwd",
    "C:\\con",
    "\\\\host\\share",
    "| cat",
    "$(id)",
  ),
  "line ends for headers": surround("a\r\nBcc: x@example.jp", "a%0d%0aX: 1", "a\nSubject: b"),
  formulas: surround("=HYPERLINK(1)", "+1", "-1+1", "@SUM(1)", "＝1", "＋1", "\t=1"),
  "names of the language": fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "prototype",
    "null",
    "undefined",
    "[object Object]",
    "true",
    "NaN",
    "__defineGetter__",
  ),
  "traps for patterns": fc.constantFrom(
    ...["a", "0", "-", " ", ".", "@", "a.", "0-", "ア", "ー", "(", "1,"].map((unit) => unit.repeat(5_000)),
  ),
  addresses: fc.constantFrom(
    "http://169.254.169.254/",
    "http://localhost",
    "http://2130706433/",
    "https://user:pass@host/",
    "https://xn--e1awd7f.jp",
    "//evil",
    "https://",
    "ftp://a.jp",
    "https://例え.jp/",
    "http://[::1]/",
    "data:text/html,x",
    "https://a.jp\\@b.jp",
  ),
  "mail addresses": fc.constantFrom(
    '"a b"@example.jp',
    '"a@evil"@ok.jp',
    "a＠example.jp",
    "a@@b.jp",
    `${"a".repeat(250)}@b.jp`,
    "(c)a@b.jp",
    "a@[127.0.0.1]",
    "a@b",
    "@b.jp",
    "a@b.jp,c@d.jp",
    "a@b.jp\r\nc",
    "a@-b.jp",
  ),
  "ids of others": fc.constantFrom(
    "null",
    "00000000-0000-0000-0000-000000000000",
    "1",
    "../1",
    "{id}",
    "D-2026-7K3M9X",
    "-1",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "0",
    "[]",
    "undefined",
    "%00",
  ),
  anything: fc.string({ unit: "binary", maxLength: 60 }),
} as const;

const questions = APPLY_STEPS.flatMap((step) => fieldsOfStep(step).map(({ name }) => ({ step, name })));

/** A sentence in Japanese that ends; never the words of a library. */
const SENTENCE = /^[^A-Za-z]*[ぁ-んァ-ヶ一-龠].*[。）]|例[）：].+$/su;

describe.each(Object.entries(classes))("%s", (_class, values) => {
  it.each(questions)("in $name gives a sentence or is taken, and stands in the form again", ({ step, name }) => {
    fc.assert(
      fc.property(values, (text) => {
        const data = new FormData();
        data.append(name, text);

        const form = answersOfForm(step, data);

        expect(form).not.toBeNull();
        if (form === null) return;
        const faults = { ...checkStep(step, form.answers), ...form.errors };
        for (const sentence of Object.values(faults)) expect(sentence).toMatch(SENTENCE);
        expect(JSON.stringify(form.values[name])).not.toMatch(/\\u0000|\\ud[89a-f][0-9a-f]{2}(?!\\)|\u202E/i);
        expect(asList(form.values[name]).join("").length).toBeLessThanOrEqual(text.length * 3);
        checkDeclaration(form.answers);
      }),
      { numRuns: VALUES_EACH, seed: SEED },
    );
  });
});

describe("what no form sends", () => {
  const times = (count: number, entry: (index: number) => readonly [string, string | File]) => {
    const data = new FormData();
    for (let index = 0; index < count; index += 1) {
      const [name, value] = entry(index);
      if (typeof value === "string") data.append(name, value);
      else data.append(name, value);
    }
    return data;
  };

  it("a thousand names, ten megabytes or one name a thousand times is too much", () => {
    const sent = [
      times(1_000, (index) => [`field${index}`, "x"]),
      times(1, () => ["efforts", "長".repeat(10_000_000)]),
      times(1_000, () => ["efforts", "x"]),
    ];

    expect(sent.map((data) => answersOfForm("efforts", data))).toEqual([null, null, null]);
  });

  it.each(questions)("$name sent twice, or as a file, is a fault of the field or nothing at all", ({ step, name }) => {
    const twice = answersOfForm(
      step,
      times(2, (index) => [name, `${index}`]),
    );
    const file = answersOfForm(
      step,
      times(1, () => [name, new File(["x"], "x.txt")]),
    );

    const isList = Array.isArray(twice?.values[name]);
    expect(isList || twice?.errors[name] !== undefined).toBe(true);
    expect(asList(file?.values[name])).toEqual([]);
  });

  it("names that are no questions are not read", () => {
    const data = times(3, (index) => [["__proto__", "isAdmin", "contactEmail"][index] ?? "", "x"]);

    expect(Object.keys(answersOfForm("efforts", data)?.answers ?? {})).toEqual(
      fieldsOfStep("efforts").map(({ name }) => name),
    );
  });
});
