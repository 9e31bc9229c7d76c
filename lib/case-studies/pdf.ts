import "server-only";
import { baseUrl } from "@/lib/env";
import { closeSheet, openSheet, type Sheet, write } from "@/lib/pdf/sheet";
import { table } from "@/lib/pdf/table";
import { isInvented } from "@/lib/publishing/invented";
import { routes } from "@/lib/routes";
import { type Fact, overviewFacts, sourceFacts, storyFacts } from "./facts";
import type { CaseStudyView } from "./view";

const DEMO_NOTICE = "これは、画面の見え方を示すための架空の事例です。登場する組織や人物は実在しません。";

/** How much of each text there is room for: all of it, or as much as keeps everything on one page. */
const LIMITS = [Number.POSITIVE_INFINITY, 300, 180, 110, 60, 30] as const;

/** Closer than a receipt, so that a whole case stays on one page. */
const DENSE = { labelWidth: 120, padding: 3 } as const;

/** The case study on one tagged A4 page; what does not fit is said to go on at its address. */
export async function caseStudyPdf(study: CaseStudyView): Promise<Buffer> {
  const sheets = LIMITS.values().map((limit) => drawn(study, limit));
  const sheet = sheets.find(isOnePage) ?? drawn(study, Math.min(...LIMITS));
  return closeSheet(sheet, "地方創生テレワークポータル　事例");
}

function isOnePage({ doc }: Sheet): boolean {
  return doc.bufferedPageRange().count === 1;
}

function drawn(study: CaseStudyView, limit: number): Sheet {
  const { title, subtitle, summary, slug, updatedAt } = study;
  const sheet = openSheet({ title: `事例：${title}`, createdAt: updatedAt });
  write(sheet, "地方創生テレワークポータル　事例", { tag: "P", after: 2 });
  write(sheet, title, { tag: "H1", size: 18, isBold: true, after: 4 });
  if (subtitle !== "") write(sheet, subtitle, { tag: "P", isBold: true });
  if (isInvented(study)) write(sheet, DEMO_NOTICE, { tag: "P", isBold: true });
  write(sheet, summary, { tag: "P", after: 10 });
  part(sheet, "概要", overviewFacts(study), limit);
  part(sheet, "取組", storyFacts(study), limit);
  part(sheet, "出典", [...sourceFacts(study), ...address(study.sourceUrl)], limit);
  write(sheet, `この事例のページ：${baseUrl()}${routes.caseStudy(slug)}`, { tag: "P" });
  return sheet;
}

function address(url: string): readonly Fact[] {
  return url === "" ? [] : [{ term: "出典のアドレス", details: url }];
}

function part(sheet: Sheet, heading: string, facts: readonly Fact[], limit: number): void {
  write(sheet, heading, { tag: "H2", size: 12, isBold: true });
  const rows = facts.map(({ term, details }) => ({ label: term, value: cut(details, limit) }));
  table(sheet, rows, DENSE);
}

function cut(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit).join("")}…（続きはページをご覧ください）`;
}
