import { describe, expect, it } from "vitest";
import { TOPICS } from "@/lib/consultations/options";
import { groupedByTopic, relatedQuestions, SHOWN_OF_TOPIC } from "@/lib/faq/grouped";
import { faqOfTopic, faqTopics } from "@/lib/faq/lists";
import { makeFaqSchema } from "@/lib/faq/schema";
import { faqStructuredData } from "@/lib/faq/structured-data";
import { type FaqView, faqView } from "@/lib/faq/view";
import { faultsOf } from "@/lib/publishing/checks";
import { beginningOf } from "@/lib/publishing/markdown";
import { FAQ_SEEDS } from "@/prisma/seed/faq/list";

const at = new Date("2026-11-28T00:00:00Z");

function item(slug: string, topic: string, audiences: readonly string[] = ["companies"]): FaqView {
  const body = { title: `${slug}？`, slug, topic, audiences, body: "はい。\n\n- **一つ目**" };
  return faqView({ kind: "FAQ", slug, summary: "はい。", body, publishedAt: at, updatedAt: at });
}

describe("questions by topic", () => {
  it("stand in the order of the topics, so many of each, and empty topics not at all", () => {
    const many = Array.from({ length: SHOWN_OF_TOPIC + 2 }, (_none, index) => item(`q-${index}`, "DECLARATION"));

    const groups = groupedByTopic([...many, item("first", "STRATEGY")]);

    expect(groups.map(({ topic, total, items }) => [topic, total, items.length])).toEqual([
      ["STRATEGY", 1, 1],
      ["DECLARATION", SHOWN_OF_TOPIC + 2, SHOWN_OF_TOPIC],
    ]);
  });

  it("have an address each, in small letters, and others have none", () => {
    for (const { value } of TOPICS) expect(faqOfTopic(value.toLowerCase())?.filter.category).toBe(value);
    for (const unknown of ["", "STRATEGY", "x"]) expect(faqOfTopic(unknown)).toBeNull();
    expect(faqOfTopic("labor")?.href(2)).toBe("/faq/topics/labor/pages/2");
  });

  it("are offered where they hold anything", () => {
    const [group] = faqTopics({ categories: { LABOR: 2, unknown: 3 } });

    expect(group?.links).toEqual([{ href: "/faq/topics/labor", label: "制度・労務管理", count: 2 }]);
  });

  it("are related by topic, for the same readers first, never to themselves", () => {
    const own = item("own", "LABOR");
    const others = [item("far", "LABOR", ["workers"]), own, item("near", "LABOR", ["workers", "companies"])];

    expect(relatedQuestions(own, others).map(({ slug }) => slug)).toEqual(["near", "far"]);
  });
});

it("structured data hold the whole answer in words", () => {
  const data = faqStructuredData(item("q", "LABOR"), { page: "P", topic: "T", list: "L", home: "H" });

  expect(data["@graph"]).toMatchObject([
    {
      "@type": "FAQPage",
      mainEntity: [{ "@type": "Question", name: "q？", acceptedAnswer: { text: "はい。\n一つ目" } }],
    },
    { "@type": "BreadcrumbList" },
  ]);
});

it.each([
  ["はい。\n\n次の文です。", "はい。次の文です。"],
  ["Yes\n\nand no", "Yes and no"],
  ["あ".repeat(30), `${"あ".repeat(9)}…`],
])("%s begins as %s", (text, beginning) => expect(beginningOf(text, 10)).toBe(beginning.slice(0, 10)));

describe("the seeds", () => {
  it("could be published as they are", () => {
    for (const seed of FAQ_SEEDS) expect(faultsOf("FAQ", seed), String(seed.slug)).toEqual({});
  });

  it("say that they are of the demonstration", () => {
    for (const { body } of FAQ_SEEDS) expect(body).toContain("[デモ]");
  });
});

describe("the form of the desk", () => {
  const whole = {
    id: "0190a000-0000-7000-8000-000000000001",
    number: "C-2026-AAAAAA",
    messageId: "0190a000-0000-7000-8000-000000000002",
    question: "交通費は\nどう決めますか",
    answer: "就業規則で決めます。",
    topic: "LABOR",
    audiences: ["companies"],
    readThrough: "yes",
  };

  it("makes one line of the question", () => {
    expect(makeFaqSchema.parse(whole).question).toBe("交通費は どう決めますか");
  });

  it.each([
    ["question", "", "質問を入力してください。"],
    ["answer", " ", "回答を入力してください。"],
    ["topic", "X", "テーマを選択してください。"],
    ["audiences", [], "対象を1つ以上選択してください。"],
    ["readThrough", "", "を確認し、チェックを入れてください。"],
    ["messageId", "1", "回答を選び直してください。"],
  ])("asks for %s", (name, value, sentence) => {
    const parsed = makeFaqSchema.safeParse({ ...whole, [name]: value });

    expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      [name, expect.stringContaining(sentence)],
    ]);
  });
});
