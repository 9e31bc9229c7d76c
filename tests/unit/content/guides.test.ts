import { describe, expect, it } from "vitest";
import { plainText } from "@/components/content/inline-text";
import { ENGLISH_ABOUT, ENGLISH_CONTACT_HELP, ENGLISH_TASKS } from "@/lib/content/english";
import { COMPANIES_GUIDE } from "@/lib/content/guides/companies";
import { EASY_COMPANIES_GUIDE } from "@/lib/content/guides/easy-companies";
import { EASY_MUNICIPALITIES_GUIDE } from "@/lib/content/guides/easy-municipalities";
import { EASY_WORKERS_GUIDE } from "@/lib/content/guides/easy-workers";
import { ENGLISH_COMPANIES_GUIDE } from "@/lib/content/guides/english-companies";
import { ENGLISH_MUNICIPALITIES_GUIDE } from "@/lib/content/guides/english-municipalities";
import { ENGLISH_WORKERS_GUIDE } from "@/lib/content/guides/english-workers";
import { GUIDE_WORDS, type Guide } from "@/lib/content/guides/guide";
import { MUNICIPALITIES_GUIDE } from "@/lib/content/guides/municipalities";
import { WORKERS_GUIDE } from "@/lib/content/guides/workers";
import { partsWithReadings } from "@/lib/content/readings";
import type { InlineLink, Text } from "@/lib/content/text";
import { textsIn } from "@/tests/support/content-texts";

const JAPANESE: readonly Guide[] = [COMPANIES_GUIDE, MUNICIPALITIES_GUIDE, WORKERS_GUIDE];
const EASY: readonly Guide[] = [EASY_COMPANIES_GUIDE, EASY_MUNICIPALITIES_GUIDE, EASY_WORKERS_GUIDE];
const ENGLISH: readonly Guide[] = [ENGLISH_COMPANIES_GUIDE, ENGLISH_MUNICIPALITIES_GUIDE, ENGLISH_WORKERS_GUIDE];

describe("every guide", () => {
  it.each([...JAPANESE, ...EASY, ...ENGLISH])("of $path names each of its steps once", ({ steps }) => {
    const ids = [...steps.map(({ id }) => id), ...["audience", "steps", "gains", "questions", "next", "main"]];

    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([...JAPANESE, ...EASY, ...ENGLISH])(
    "of $path tells the same thing once only",
    ({ steps, next, questions }) => {
      const headings = [...steps.map(({ heading }) => heading), ...questions.map(({ question }) => question)];

      expect(new Set(headings).size).toBe(headings.length);
      expect(new Set(next.map(({ href }) => href)).size).toBe(next.length);
    },
  );
});

describe("the list of contents", () => {
  it.each([...JAPANESE, ...EASY, ...ENGLISH])("of $path has no entry that bears the name of a link", (guide) => {
    const { steps, act, next } = guide;
    const links = [
      ...[act, ...next].map(({ title }) => title),
      ...steps.flatMap(({ where = [] }) => linksOf(where)).map(({ text }) => text),
    ];

    expect(steps.filter(({ heading }) => links.includes(heading))).toEqual([]);
  });
});

describe("guides in easy Japanese", () => {
  /** Kanji of the two lowest levels of the language test, as far as the guides use them. */
  const KNOWN = new Set("人日本語円");
  const LONGEST_SENTENCE = 50;

  it.each(EASY)("of $path write a reading over every kanji but the first ones learnt", (guide) => {
    const bare = textsIn({
      ...guide,
      description: "",
      path: "",
      steps: guide.steps.map((step) => ({ ...step, sources: [] })),
    })
      .flatMap(partsWithReadings)
      .filter(({ reading }) => reading === undefined)
      .flatMap(({ text }) => text.match(/\p{Script=Han}/gu) ?? []);

    expect([...new Set(bare)].filter((kanji) => !KNOWN.has(kanji))).toEqual([]);
  });

  it("write readings over the words around the texts, too", () => {
    const bare = Object.values(GUIDE_WORDS.easy)
      .flatMap(partsWithReadings)
      .filter(({ reading }) => reading === undefined)
      .flatMap(({ text }) => text.match(/\p{Script=Han}/gu) ?? []);

    expect(bare.filter((kanji) => !KNOWN.has(kanji))).toEqual([]);
  });

  it.each(EASY)("of $path write readings in hiragana", (guide) => {
    const readings = textsIn(guide)
      .flatMap(partsWithReadings)
      .flatMap(({ reading }) => reading ?? []);

    expect(readings.length).toBeGreaterThan(100);
    expect(readings.filter((reading) => !/^\p{Script=Hiragana}+$/u.test(reading))).toEqual([]);
  });

  it.each(EASY)("of $path keep to short sentences", ({ lead, audience, steps, gains, questions }) => {
    const texts = [
      ...[lead, ...audience, ...gains],
      ...steps.flatMap(({ what, why }) => [...what, why]),
      ...questions.map(({ answer }) => answer),
    ];
    const sentences = texts.flatMap((text) => plainText(text).split("。"));

    expect(sentences.filter((sentence) => sentence.length > LONGEST_SENTENCE)).toEqual([]);
  });
});

describe("pages in English", () => {
  const texts: readonly Text[] = [
    ...ENGLISH.flatMap(({ audience, steps, gains, questions }) => [
      ...[...audience, ...gains, ...questions.map(({ answer }) => answer)],
      ...steps.flatMap(({ what, why, prepare = [], where = [] }) => [...what, why, ...prepare, where]),
    ]),
    ...ENGLISH_ABOUT.flatMap(({ paragraphs, items = [], after = [] }) => [...paragraphs, ...items, ...after]),
    ...[...ENGLISH_CONTACT_HELP.map(({ text }) => text), ENGLISH_TASKS.map(({ page }) => page)],
  ];
  const links = [...texts.flatMap(linksOf), ...ENGLISH.flatMap(({ act, next }) => [act, ...next].map(asLink))];

  it("say of every link to a page in Japanese that it is in Japanese", () => {
    const toJapanese = links.filter(({ href }) => !/^\/en(\/|$|#)/.test(href));

    expect(toJapanese.length).toBeGreaterThan(30);
    expect(toJapanese.filter(({ text, hrefLang }) => hrefLang !== "ja" || !text.endsWith("(in Japanese)"))).toEqual([]);
  });

  it("say it of no other link", () => {
    const toEnglish = links.filter(({ href }) => /^\/en(\/|$|#)/.test(href));

    expect(toEnglish.length).toBeGreaterThan(5);
    expect(toEnglish.filter(({ text, hrefLang }) => hrefLang !== undefined || text.includes("Japanese"))).toEqual([]);
  });
});

function linksOf(text: Text): readonly InlineLink[] {
  return typeof text === "string"
    ? []
    : text.flatMap((part) => (typeof part !== "string" && "href" in part ? [part] : []));
}

function asLink({ title, href, hrefLang }: Guide["act"]): InlineLink {
  return { text: title, href, ...(hrefLang && { hrefLang }) };
}
