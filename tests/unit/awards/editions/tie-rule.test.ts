import { describe, expect, it } from "vitest";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { edition, faultsIn } from "./edition";

describe("the rule for equal entries", () => {
  const pathsOf = (...tieRule: EditionSettings["tieRule"]) => faultsIn({ ...edition, tieRule }).map(([path]) => path);
  const draw = { by: "draw", seed: "公表値" } as const;
  const effect = { by: "criterion", criterion: "effect" } as const;

  it("may be a draw alone, or end with one", () => {
    expect(pathsOf(draw)).toEqual([]);
    expect(pathsOf(effect, { by: "criterion", criterion: "spread" }, { by: "chair" }, draw)).toEqual([]);
  });

  it.each([
    ["ends before it is decided", [effect, { by: "chair" }], ["tieRule.1"]],
    ["goes on after a draw", [draw, { by: "chair" }, { by: "draw", seed: "ほか" }], ["tieRule.0", "tieRule.2"]],
    ["looks at the same twice", [effect, effect, draw], ["tieRule.1"]],
    [
      "looks at a criterion that is not there",
      [{ by: "criterion", criterion: "beauty" }, draw],
      ["tieRule.0.criterion"],
    ],
  ] satisfies [string, EditionSettings["tieRule"], string[]][])("is refused when it %s", (_what, rule, paths) => {
    expect(pathsOf(...rule)).toEqual(paths);
  });
});
