import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPLOYEE_BANDS } from "@/lib/japan/employee-bands";
import { findIndustry, INDUSTRY_CODES, industryLabel, isIndustryCode } from "@/lib/japan/industries";
import { LEGAL_FORM_CODES, LEGAL_FORMS } from "@/lib/japan/legal-forms";

describe("industries", () => {
  it("are the divisions A to T", () => {
    expect(INDUSTRY_CODES.join("")).toBe("ABCDEFGHIJKLMNOPQRST");
    expect([industryLabel("A"), industryLabel("T")]).toEqual(["農業，林業", "分類不能の産業"]);
  });

  it("know their own codes only", () => {
    expect(["A", "T", "U", "a", "", "constructor"].map(isIndustryCode)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(findIndustry("U")).toBeNull();
  });
});

describe("employee bands", () => {
  const holding = (count: number) =>
    EMPLOYEE_BANDS.filter(({ from, to }) => count >= from && (to === null || count <= to)).map(({ code }) => code);

  it.each([
    [0, "0"],
    [1, "1-20"],
    [20, "1-20"],
    [21, "21-50"],
    [50, "21-50"],
    [51, "51-100"],
    [100, "51-100"],
    [101, "101-300"],
    [300, "101-300"],
    [301, "301-1000"],
    [1000, "301-1000"],
    [1001, "1001-"],
  ])("%i belongs to %s alone", (count, code) => {
    expect(holding(count)).toEqual([code]);
  });

  it("cover every head count once", () => {
    fc.assert(fc.property(fc.nat(100_000), (count) => holding(count).length === 1));
  });
});

describe("legal forms", () => {
  it("have different codes and labels", () => {
    expect(new Set(LEGAL_FORM_CODES).size).toBe(LEGAL_FORMS.length);
    expect(new Set(LEGAL_FORMS.map(({ label }) => label)).size).toBe(LEGAL_FORMS.length);
  });

  it("say who has no corporate number", () => {
    expect(LEGAL_FORMS.filter((form) => form.corporateNumber !== "always").map(({ label }) => label)).toEqual([
      "任意団体",
      "個人事業主",
      "その他",
    ]);
  });
});
