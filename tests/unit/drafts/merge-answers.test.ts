import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, asList, changedSince, mergeAnswers, type Revisions, type Screen } from "@/lib/drafts/answers";

type Kept = { readonly answers: Answers; readonly revisions: Revisions; readonly version: number };

const empty: Kept = { answers: {}, revisions: {}, version: 1 };

function save(kept: Kept, incoming: Answers, screen: Screen): Kept & { readonly replacedElsewhere: readonly string[] } {
  const merge = mergeAnswers(kept, incoming, screen, kept.version + 1);
  return { ...merge, version: merge.isChanged ? kept.version + 1 : kept.version };
}

describe("two tabs with the same page", () => {
  const opened = save(empty, { name: "みどり", street: "" }, { seen: 1, tab: "a" });

  it("each keep what the other wrote in a field they did not touch", () => {
    const first = save(opened, { name: "みどり工房", street: "" }, { seen: opened.version, tab: "a" });
    const second = save(first, { name: "みどり", street: "大手町1" }, { seen: opened.version, tab: "b" });

    expect(second.answers).toEqual({ name: "みどり工房", street: "大手町1" });
    expect(second.replacedElsewhere).toEqual([]);
  });

  it("take the later word in a field that both wrote, say so, and keep the earlier one", () => {
    const first = save(opened, { name: "みどり工房" }, { seen: opened.version, tab: "a" });
    const second = save(first, { name: "みどり製作所" }, { seen: opened.version, tab: "b" });

    expect(second.answers).toEqual({ name: "みどり製作所" });
    expect(second.replacedElsewhere).toEqual(["name"]);
    expect(second.revisions["name"]?.map((revision) => revision.value)).toEqual(["", "みどり", "みどり工房"]);
  });

  it("find nothing to say when both wrote the same", () => {
    const first = save(opened, { name: "みどり工房" }, { seen: opened.version, tab: "a" });
    const second = save(first, { name: "みどり工房" }, { seen: opened.version, tab: "b" });

    expect(second).toMatchObject({ version: first.version, replacedElsewhere: [] });
  });
});

describe("one tab", () => {
  it("goes back to a page from before its own save without being told of another tab", () => {
    const first = save(empty, { name: "みどり" }, { seen: 1, tab: "a" });
    const again = save(first, { name: "みどり工房" }, { seen: 1, tab: "a" });

    expect(again).toMatchObject({ answers: { name: "みどり工房" }, replacedElsewhere: [] });
  });

  it("may empty a field, and untick every box", () => {
    const first = save(empty, { name: "みどり", items: ["1", "5"] }, { seen: 1, tab: "a" });
    const emptied = save(first, { name: "", items: [] }, { seen: first.version, tab: "a" });

    expect(emptied.answers).toEqual({ name: "", items: [] });
  });
});

it("a tab left open through fifty saves of another one still does not undo them", () => {
  let kept = save(empty, { name: "始め" }, { seen: 1, tab: "a" });
  const opened = kept.version;
  for (let turn = 0; turn < 49; turn += 1) {
    kept = save(kept, { name: `${turn}回目` }, { seen: kept.version, tab: "a" });
  }

  const late = save(kept, { name: "始め", street: "大手町" }, { seen: opened, tab: "b" });

  expect(late.answers).toEqual({ name: "48回目", street: "大手町" });
});

it("tells a screen exactly what was written after it was made", () => {
  const first = save(empty, { name: "みどり", street: "大手町" }, { seen: 1 });
  const second = save(first, { street: "丸の内" }, { seen: first.version });

  expect(changedSince(second, first.version)).toEqual({ street: "丸の内" });
  expect(changedSince(second, second.version)).toEqual({});
});

const field = fc.constantFrom("name", "street", "efforts");
const value = fc.oneof(fc.string({ maxLength: 8 }), fc.uniqueArray(fc.constantFrom("1", "2", "5")));
const saves = fc.array(
  fc.record({
    tab: fc.constantFrom("a", "b", null),
    answers: fc.dictionary(field, value, { maxKeys: 3 }),
    lag: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 30 },
);

describe("whatever is sent in whatever order", () => {
  it("no value that was ever kept disappears without a trace", () => {
    fc.assert(
      fc.property(saves, (sent) => {
        let kept = empty;
        for (const { tab, answers, lag } of sent) {
          const before = kept;
          kept = save(kept, answers, { seen: Math.max(1, kept.version - lag), tab });
          for (const [name, old] of Object.entries(before.answers)) {
            const traces = [kept.answers[name], ...(kept.revisions[name] ?? []).map((revision) => revision.value)];
            expect(traces).toContainEqual(old);
          }
        }
      }),
    );
  });

  it("a screen that is up to date gets exactly what it sends", () => {
    fc.assert(
      fc.property(saves, fc.dictionary(field, fc.string(), { maxKeys: 3 }), (sent, last) => {
        let kept = empty;
        for (const { tab, answers, lag } of sent)
          kept = save(kept, answers, { seen: Math.max(1, kept.version - lag), tab });

        const after = save(kept, last, { seen: kept.version, tab: "a" });

        expect(after.replacedElsewhere).toEqual([]);
        for (const [name, text] of Object.entries(last)) expect(asList(after.answers[name])).toEqual(asList(text));
      }),
    );
  });

  it("sending the same twice changes nothing the second time", () => {
    fc.assert(
      fc.property(saves, fc.dictionary(field, value, { maxKeys: 3 }), (sent, last) => {
        let kept = empty;
        for (const { tab, answers, lag } of sent)
          kept = save(kept, answers, { seen: Math.max(1, kept.version - lag), tab });
        const screen = { seen: kept.version, tab: "a" };

        const once = save(kept, last, screen);
        const twice = save(once, last, screen);

        expect(twice).toEqual({ ...once, isChanged: false, replacedElsewhere: [] });
      }),
    );
  });
});
