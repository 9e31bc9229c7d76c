import { describe, expect, it } from "vitest";
import { type Officer, proposePeople, rankOfficers } from "@/lib/consultations/triage";

const officer = (id: string, changes: Partial<Officer> = {}): Officer => ({
  id,
  name: id,
  topics: [],
  capacity: 10,
  openCases: 0,
  isAway: false,
  ...changes,
});

const order = (topics: string[], officers: Officer[]) => rankOfficers(topics, officers).map((one) => one.officer.id);

describe("triage", () => {
  it("prefers who knows most of the topics", () => {
    const officers = [
      officer("a"),
      officer("b", { topics: ["SUBSIDY"] }),
      officer("c", { topics: ["SUBSIDY", "LABOR"] }),
    ];
    expect(order(["SUBSIDY", "LABOR"], officers)).toEqual(["c", "b", "a"]);
  });

  it("prefers who is less busy for what they take", () => {
    const officers = [officer("a", { openCases: 5 }), officer("b", { openCases: 6, capacity: 20 })];
    expect(order([], officers)).toEqual(["b", "a"]);
  });

  it("comes to who is away last, whatever they know", () => {
    expect(order(["LABOR"], [officer("a", { isAway: true, topics: ["LABOR"] }), officer("b")])).toEqual(["b", "a"]);
  });

  it("comes to who takes nothing last", () => {
    expect(order([], [officer("a", { capacity: 0 }), officer("b", { openCases: 100 })])).toEqual(["b", "a"]);
  });

  it("says why", () => {
    const [first] = rankOfficers(["LABOR"], [officer("a", { topics: ["LABOR"], openCases: 3 })]);
    expect(first?.reasons).toEqual(["「制度・労務管理」を担当できます。", "受け持ちは3件です（目安は10件）。"]);
  });

  it("proposes two people, one, or nobody, as there are", () => {
    expect(proposePeople([], [officer("a"), officer("b")])).toEqual({ assigneeId: "a", deputyId: "b" });
    expect(proposePeople([], [officer("a")])).toEqual({ assigneeId: "a", deputyId: null });
    expect(proposePeople([], [])).toEqual({ assigneeId: null, deputyId: null });
  });
});
