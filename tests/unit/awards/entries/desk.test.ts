import { describe, expect, it } from "vitest";
import { categoryOptions } from "@/components/awards/entries/desk/queue-options";
import { ACTS, acts, actsFor, MAIN_ACTS } from "@/lib/awards/entries/desk-acts";
import { outcomeOf } from "@/lib/awards/entries/desk-outcomes";
import { checksSchema, ineligibleSchema } from "@/lib/awards/entries/desk-schema";
import { exportAddress, queueAddress } from "@/lib/awards/entries/queue-address";
import { entryQueueSchema } from "@/lib/awards/entries/queue-filters";
import {
  officeReasons,
  REASON_CODES,
  reasonInWords,
  reasonsInWords,
  storedReasons,
} from "@/lib/awards/entries/reasons";
import { type EntryAction, entryWorkflow } from "@/lib/awards/entries/workflow";
import { readForm } from "@/lib/forms/read-form";
import { actionsOf } from "@/lib/workflow/workflow";
import { formData } from "@/tests/support/form-client";

const seen = { id: "019ac0de-0000-7000-8000-000000000001", version: "3" };

describe("the acts of the desk", () => {
  it("take every step that is not the applicant's own, each once, on a page or by one press", () => {
    const steps = ACTS.map((act) => acts[act].step);
    const byPress: readonly EntryAction[] = ["startCheck"];
    const applicants: readonly EntryAction[] = ["submit", "amend", "resubmit"];
    expect([...steps, ...byPress, ...applicants].toSorted()).toEqual(actionsOf(entryWorkflow).toSorted());
    expect(ACTS.filter((act) => MAIN_ACTS.includes(act)).length).toBe(MAIN_ACTS.length);
  });

  it("are offered while their step is, and say what was done", () => {
    expect(actsFor(["agreeEligible", "sendBack"])).toEqual(["agree-eligible", "send-back"]);
    for (const act of ACTS) expect(outcomeOf(act)).toMatch(/。$/);
    expect(outcomeOf("constructor")).toBeNull();
    expect(outcomeOf(undefined)).toBeNull();
  });
});

describe("the filters of the queue", () => {
  it("stand in the address, without what holds anyway, and begin at the beginning when they change", () => {
    const filters = entryQueueSchema.parse({ view: "judged", year: "2026", q: "森", before: seen.id, sort: "oldest" });
    expect(queueAddress(filters)).toBe("/admin/awards/entries?q=%E6%A3%AE&view=judged&year=2026");
    expect(queueAddress(filters, { before: seen.id })).toContain(`before=${seen.id}`);
    expect(queueAddress(filters, { view: "office", q: undefined, year: undefined })).toBe("/admin/awards/entries");
    expect(exportAddress(filters)).toBe("/admin/awards/entries/export.csv?q=%E6%A3%AE&view=judged&year=2026");
  });

  it("drop what nobody can have chosen", () => {
    const odd = { view: "x", status: "x", year: "0", category: "../x", kind: "x", partner: "x", arrival: "x" };
    const filters = entryQueueSchema.parse({ ...odd, assignee: "x", overdue: "x", agree: "x", before: "x" });
    expect(Object.values(filters).filter((value) => value !== undefined)).toEqual(["office", "oldest"]);
  });

  it("name a category that goes on over the years once, by its latest name", () => {
    const years = [
      { fiscalYear: 2027, categories: [{ key: "promotion", name: "新しい名称" }] },
      {
        fiscalYear: 2026,
        categories: [
          { key: "promotion", name: "古い名称" },
          { key: "old", name: "終わった部門" },
        ],
      },
    ];
    expect(categoryOptions(years, undefined).find(({ value }) => value === "promotion")?.label).toBe("新しい名称");
    expect(categoryOptions(years, undefined)).toHaveLength(2);
    expect(categoryOptions(years, 2026).map(({ label }) => label)).toEqual(["古い名称", "終わった部門"]);
    expect(categoryOptions(years, 2020)).toEqual([]);
  });
});

describe("the reasons against an entry", () => {
  const read = (values: Record<string, string | string[]>) =>
    readForm(ineligibleSchema, formData({ ...seen, ...values }));

  it("are several, each with a detail where one is needed", () => {
    const form = read({ reasons: ["duplicate", "excluded"], "detail-duplicate": "市の応募と同じです" });
    expect(form.ok && form.value.reasons).toEqual([
      { code: "duplicate", version: 1, detail: "市の応募と同じです" },
      { code: "excluded", version: 1, detail: undefined },
    ]);
  });

  it("are at least one, and no detail is lost that was typed without its tick", () => {
    expect(read({}).state.errors).toMatchObject({ reasons: "対象外とする理由を1つ以上選択してください。" });
    const form = read({ reasons: ["excluded"], "detail-duplicate": "市の応募と同じです" });
    expect(form.state.errors["detail-duplicate"]).toContain("補足が入力されています");
    expect(form.state.values["detail-duplicate"]).toBe("市の応募と同じです");
  });

  it("read from the database as they were given, in the words of their version", () => {
    const stored = storedReasons([
      { code: "duplicate", version: 1, detail: "市の応募" },
      { code: "late", version: 1 },
    ]);
    expect(reasonsInWords(stored)).toBe(
      "同じ取組が、ほかの応募者から応募されています。（市の応募）\n締切を過ぎて届きました。",
    );
    expect(reasonInWords({ code: "late", version: 99 })).toBe("late");
    expect(() => storedReasons([{ code: "unheard-of", version: 1 }])).toThrow();
  });

  it("are looked for by people where the computer cannot", () => {
    expect(officeReasons().map(({ code }) => code)).toEqual([
      "duplicate",
      "other-purpose",
      "false-statement",
      "excluded",
    ]);
    expect(new Set(REASON_CODES).size).toBe(REASON_CODES.length);
    const form = readForm(checksSchema, formData({ ...seen, "check-duplicate": "NG", "note-duplicate": "市と同じ？" }));
    expect(form.ok && form.value.results).toEqual([{ item: "duplicate", result: "NG", note: "市と同じ？" }]);
  });
});
