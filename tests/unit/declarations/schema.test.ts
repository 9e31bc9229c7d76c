import { describe, expect, it } from "vitest";
import { canonicalAnswers } from "@/lib/declarations/presentation";
import { checkDeclaration, checkStep, EFFORTS_MAX } from "@/lib/declarations/schema";
import type { Answers } from "@/lib/drafts/answers";
import { wholeAnswers } from "@/tests/factories/answers";

function read(answers: Answers): Answers {
  const checked = checkDeclaration(answers);
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  return canonicalAnswers(checked.value);
}

describe("reading the answers of a declaration", () => {
  it("gives canonical values however they were typed", () => {
    const typed = {
      ...wholeAnswers,
      corporateNumber: "８-0000-1201-0038",
      postalCode: "〒１００－０００４",
      organizationKana: "みどりこうぼう",
      startedOn: "令和8年4月",
      partnerAreas: "　長野県塩尻市\r\n\n長野県塩尻市\n",
      contactEmail: " tanto＠midori-kobo.example.jp ",
    };

    expect(read(typed)).toMatchObject({
      corporateNumber: "8000012010038",
      postalCode: "1000004",
      organizationKana: "ミドリコウボウ",
      startedOn: "2026-04",
      partnerAreas: ["長野県塩尻市"],
      contactEmail: "tanto@midori-kobo.example.jp",
    });
  });

  it("reads its own result again without a change", () => {
    const once = read(wholeAnswers);

    expect(read(once)).toEqual(once);
  });

  it("wants a corporate number or the reason for having none", () => {
    const { corporateNumber: _number, ...without } = wholeAnswers;

    expect(Object.keys(checkStep("organization", without))).toEqual(["corporateNumber"]);
    expect(checkStep("organization", { ...without, noCorporateNumberReason: "unincorporated" })).toEqual({});
  });

  it.each([
    [EFFORTS_MAX - 1, false],
    [EFFORTS_MAX, false],
    [EFFORTS_MAX + 1, true],
  ])("counts %i rare kanji as that many characters", (length, isRefused) => {
    const errors = checkStep("efforts", { ...wholeAnswers, efforts: "𠮷".repeat(length) });

    expect(Object.keys(errors)).toEqual(isRefused ? ["efforts"] : []);
  });

  it("names every missing answer in the order of the form", () => {
    expect(Object.keys(checkStep("contact", {}))).toEqual(["contactName", "contactKana", "contactEmail"]);
  });
});
