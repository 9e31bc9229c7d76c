import { expect, it } from "vitest";
import { caseStudyPdf } from "@/lib/case-studies/pdf";
import { caseStudyView } from "@/lib/case-studies/view";
import type { Answers } from "@/lib/drafts/answers";
import { INTERVIEW_CASE } from "@/prisma/seed/case-studies/invented";
import { pdfText } from "@/tests/support/pdf-text";

const AT = new Date("2026-11-27T03:00:00Z");

function viewOf(answers: Answers) {
  return caseStudyView({ kind: "CASE_STUDY", slug: "demo", body: answers, publishedAt: AT, updatedAt: AT });
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}

it("tells the case on one tagged page, and is the same file each time", async () => {
  const study = viewOf(INTERVIEW_CASE);
  const pdf = await caseStudyPdf(study);

  const text = pdfText(pdf);
  expect(text).toContain("みどり工房（架空）");
  expect(text).toContain("架空の事例です");
  expect(pdf.toString("latin1")).toContain("/StructTreeRoot");
  expect(pagesOf(pdf)).toBe(1);
  expect(await caseStudyPdf(study)).toEqual(pdf);
});

it("stays on one page with the longest texts, and says where they go on", async () => {
  const long = { background: "長".repeat(600), purpose: "長".repeat(600), results: "長".repeat(600) };
  const pdf = await caseStudyPdf(
    viewOf({ ...INTERVIEW_CASE, ...long, lessons: "長".repeat(600), actions: "長".repeat(1200) }),
  );

  expect(pagesOf(pdf)).toBe(1);
  expect(pdfText(pdf).replaceAll("\n", "")).toContain("続きはページをご覧ください");
});
