import { describe, expect, it } from "vitest";
import { isAlike } from "@/lib/awards/entries/alike";
import { callInWords, stateOfCall, toldDeadline } from "@/lib/awards/entries/deadline";
import { entryTasks, type Known } from "@/lib/awards/entries/facts";
import { entryActs } from "@/lib/awards/entries/member-acts";
import { type entryGroups, entryWorkflow } from "@/lib/awards/entries/workflow";
import { availableActions } from "@/lib/workflow/workflow";
import { aCall, entryAnswers, partnerAnswers } from "@/tests/factories/award-answers";

const at = new Date("2026-07-01T03:00:00Z");
const known: Known = { ownMunicipality: null, isDeclared: false, at };

const statesOf = (answers: Parameters<typeof entryAnswers>[0], change = {}, of = known) =>
  Object.fromEntries(entryTasks(entryAnswers(answers), aCall(change), of).map(({ key, state }) => [key, state]));

describe("the conditions of entry, from what is typed", () => {
  it("hold for a whole entry", () => {
    expect(statesOf({})).toEqual({
      ...{ kind: "done", partner: "optional", start: "done", base: "done", declaration: "optional" },
    });
    expect(statesOf(partnerAnswers)).toMatchObject({ partner: "done" });
  });

  it("do not for a start tomorrow, no base in Japan, another kind, or the own municipality", () => {
    const own = { ...known, ownMunicipality: "203629" };
    expect(statesOf({ startedOn: "2026年7月2日", basePrefecture: "none" })).toMatchObject({
      ...{ start: "problem", base: "problem" },
    });
    expect(statesOf({}, { applicantKinds: ["municipality"] })).toMatchObject({ kind: "problem" });
    expect(statesOf({ ...partnerAnswers, applicantKind: "municipality" }, {}, own)).toMatchObject({
      partner: "problem",
    });
    expect(statesOf(partnerAnswers, {}, own)).toMatchObject({ partner: "done" });
  });

  it("wait for what cannot be read yet", () => {
    expect(statesOf({ startedOn: "去年", applicantKind: "" })).toMatchObject({ kind: "todo", start: "todo" });
  });

  it("look the declaration up where it is asked for", () => {
    const declarationNumber = "D-2026-7K3M9X";
    const asked = { declaration: "required" };
    const state = (isDeclared: boolean) =>
      statesOf({ declarationNumber }, asked, { ...known, isDeclared })["declaration"];
    expect([state(false), statesOf({}, asked)["declaration"]]).toEqual(["problem", "todo"]);
  });
});

describe("the deadline of a call", () => {
  const window = {
    ...{ opens: new Date("2026-06-01T01:00:00Z"), displayed: new Date("2026-07-31T08:00:00Z") },
    ...{ enforced: new Date("2026-07-31T08:30:00Z"), graceMinutes: 10, moved: null },
  };
  const until = new Date("2026-08-05T08:00:00Z");
  const extension = {
    ...{ id: "e", entryId: "o", until, reason: "急病", requestedBy: "a", requestedAt: at },
    ...{ approvedBy: "b", approvedAt: at },
  };
  const stateAt = (moment: string, own: typeof extension | null = null) => stateOfCall(window, own, new Date(moment));

  it("is open to the end of the grace, or of the own extension", () => {
    expect([stateAt("2026-06-01T00:59:59Z"), stateAt("2026-06-01T01:00:00Z")]).toEqual(["before", "open"]);
    expect([stateAt("2026-07-31T08:40:00Z"), stateAt("2026-07-31T08:40:00.001Z")]).toEqual(["open", "closed"]);
    expect([stateAt("2026-08-05T08:00:00Z", extension), stateAt("2026-08-05T08:00:00.001Z", extension)]).toEqual([
      "open",
      "closed",
    ]);
  });

  it("is told as people were told it", () => {
    expect(toldDeadline(window, null).displayed).toEqual(window.displayed);
    expect(toldDeadline(window, extension).displayed).toEqual(until);
    expect(callInWords(window, null, at)).toBe("受付：2026年7月31日（金）17時まで（あと30日）");
    expect(callInWords(window, null, new Date("2026-05-01T00:00:00Z"))).toBe("受付の開始：2026年6月1日（月）10時");
  });
});

describe("the steps of an entry", () => {
  it("of the applicant", () => {
    const may = (status: (typeof entryGroups.live)[number] | "INELIGIBLE" | "WITHDRAWN") =>
      availableActions(entryWorkflow, status, ["entrant"]);
    expect(may("SUBMITTED")).toEqual(["amend", "withdraw"]);
    expect(may("RETURNED")).toEqual(["resubmit", "withdraw"]);
    expect(may("ELIGIBLE")).toEqual(["withdraw"]);
    expect(may("INELIGIBLE")).toEqual([]);
    expect(may("WITHDRAWN")).toEqual(["revive"]);
    expect(availableActions(entryWorkflow, "SUBMITTED", ["reader"])).toEqual([]);
  });

  it("have pages, the revival while entries are taken alone", () => {
    expect(entryActs(["withdraw", "amend"], false)).toEqual(["withdraw"]);
    expect([entryActs(["revive"], true), entryActs(["revive"], false)]).toEqual([["revive"], []]);
  });
});

it.each([
  ["山あいの町で続く、二拠点の開発チーム", "山あいの町で続く二拠点の開発チーム（第2期）", true],
  ["ワーケーション", "ﾜｰｹｰｼｮﾝ", true],
  ["山あいの町の開発チーム", "海辺の宿のワーケーション", false],
  ["", "", false],
])("%s and %s are alike: %s", (one, other, alike) => {
  expect(isAlike(one, other)).toBe(alike);
});
