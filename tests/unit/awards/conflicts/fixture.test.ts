import { describe, expect, it } from "vitest";
import { detectConflicts } from "@/lib/awards/conflicts/detection/detect";
import type { ConflictHit } from "@/lib/awards/conflicts/detection/hit";
import { companyGroups } from "@/lib/awards/conflicts/detection/organizations/company-groups";
import { falsePairs, truePairs } from "./pairs/all-pairs";
import type { Pair } from "./pairs/pair";
import { undecidablePairs } from "./pairs/undecidable";
import { unnameablePairs } from "./pairs/unnameable";

const RECALL_FLOOR = 0.98;

/** Eight of the strangers were chosen because no value tells them apart; above them nothing may be found that is not there. */
const PRECISION_FLOOR = 0.94;
const PRECISION_FLOOR_ABOVE_WEAK = 0.96;

const hitsOf = ({ person, entry, related }: Pair): readonly ConflictHit[] =>
  detectConflicts(person, entry, {
    groups: companyGroups(related),
    rules: { employmentYears: 3, dealingYears: 3 },
    today: "2026-11-28",
  });

const isFound = (pair: Pair) => hitsOf(pair).some(({ kind }) => kind === pair.expected);
const isAlarm = (pair: Pair) => hitsOf(pair).length > 0;
const isAlarmAboveWeak = (pair: Pair) => hitsOf(pair).some(({ strength }) => strength !== "weak");
const whatOf = (pairs: readonly Pair[]) => pairs.map(({ what }) => what);
const share = (part: number, all: number) => part / all;

describe("200 pairs", () => {
  it("are more than 200, more than half of them true, and no two alike", () => {
    const all = [...truePairs, ...falsePairs];

    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(truePairs.length).toBeGreaterThan(all.length / 2);
    expect(new Set(all.map(({ person, entry, related }) => JSON.stringify([person, entry, related]))).size).toBe(
      all.length,
    );
  });

  it("are found where the values show it, by the right kind", () => {
    const missed = truePairs.filter((pair) => !isFound(pair));
    const recall = share(truePairs.length - missed.length, truePairs.length);
    console.log(`recall ${recall.toFixed(3)} of ${truePairs.length}`);

    expect(whatOf(missed)).toEqual(whatOf(unnameablePairs));
    expect(recall).toBeGreaterThanOrEqual(RECALL_FLOOR);
  });

  it("raise no alarm but for strangers whose values are the same", () => {
    const alarms = falsePairs.filter(isAlarm);

    expect(whatOf(alarms)).toEqual(whatOf(undecidablePairs));
  });

  it("keep the precision, over all hits and above the weak ones", () => {
    const precisionOf = (test: (pair: Pair) => boolean) => {
      const right = truePairs.filter(test).length;
      return share(right, right + falsePairs.filter(test).length);
    };
    const [all, aboveWeak] = [precisionOf(isAlarm), precisionOf(isAlarmAboveWeak)];
    console.log(`precision ${all.toFixed(3)}, above weak ${aboveWeak.toFixed(3)}, ${falsePairs.length} strangers`);

    expect(all).toBeGreaterThanOrEqual(PRECISION_FLOOR);
    expect(aboveWeak).toBeGreaterThanOrEqual(PRECISION_FLOOR_ABOVE_WEAK);
  });

  it("say which values of both sides matched, whatever is found", () => {
    const found = [...truePairs, ...falsePairs].flatMap((pair) => hitsOf(pair).map((hit) => ({ pair, hit })));

    for (const { pair, hit } of found) {
      const { ofPerson, ofEntry, words } = hit.evidence;
      expect(hit.status).toBe("suspected");
      expect(words.startsWith(ofPerson)).toBe(true);
      expect(words).toContain(ofEntry);
      expect(words).toMatch(/。$/);
      expect(quotedIn(ofEntry).filter((value) => !isAmong(value, pair.entry))).toEqual([]);
      if (hit.kind === "lives-in-municipality") expect(words).toMatch(/団体コード\d{6}/);
      else expect(quotedIn(ofPerson).filter((value) => !isAmong(value, pair.person))).toEqual([]);
    }
    expect(found.length).toBeGreaterThan(130);
  });
});

/** What stands in the outer brackets. */
function quotedIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/「((?:[^「」]|「[^「」]*」)+)」/g)].map(([, value = ""]) => value);
  expect(quoted.length).toBeGreaterThan(0);
  return quoted;
}

function isAmong(value: string, side: unknown): boolean {
  return JSON.stringify(side).normalize("NFKC").toLowerCase().includes(value.normalize("NFKC").toLowerCase());
}
