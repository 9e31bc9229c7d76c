import { formatDate, isJapanDay, toJapanDay } from "@/lib/japan/dates";
import { findPrefecture } from "@/lib/japan/prefecture";
import { parseReferenceNumber, referenceNumberMessage } from "@/lib/japan/reference-number";
import { applicantKindLabels } from "./category-schema";
import { done, type Entered, optional, problem, type Task, todo } from "./eligibility-task";

export function kindTask({ facts: { kind }, category }: Entered): Task {
  const allowed = category.applicantKinds.map((one) => applicantKindLabels[one]).join("、");
  if (kind === null) return todo("kind", `応募する者を選択してください（${allowed}）。`, null);
  if (category.applicantKinds.includes(kind)) return done("kind", applicantKindLabels[kind]);
  const sentence = `${category.name}に応募できるのは${allowed}です。ほかの部門を選択してください。`;
  return problem("kind", sentence, "kind-not-allowed");
}

/** Started on the day of entry is started. A month that is the month of entry does not say, so the day is asked for. */
export function startTask({ facts: { startedOn }, at }: Entered): Task {
  if (startedOn === null) return todo("start", "取組を始めた年月日を入力してください。", null);
  const today = toJapanDay(at);
  const isDay = isJapanDay(startedOn);
  if (!isDay && !isMonth(startedOn)) return todo("start", "取組を始めた日を、暦にある日で入力してください。", null);
  if (!isDay && startedOn === today.slice(0, 7))
    return todo("start", "取組を始めた日を、日まで入力してください。", null);
  if (startedOn <= today) return done("start", `${inWords(startedOn)}に開始`);
  const sentence = `応募できるのは、応募する日（${formatDate(today)}）までに始まった取組です。始めた日を確かめてください。`;
  return problem("start", sentence, "not-started");
}

export function baseTask({ facts: { basePrefecture } }: Entered): Task {
  if (basePrefecture === null) return todo("base", "日本国内の拠点の都道府県を選択してください。", null);
  const prefecture = findPrefecture(basePrefecture);
  if (prefecture !== null) return done("base", prefecture.name);
  return problem(
    "base",
    "応募には、日本国内の拠点が必要です。国内の拠点の都道府県を選択してください。",
    "no-base-in-japan",
  );
}

/** The number is held against its own check character; whether that declaration is published is asked of the register. */
export function declarationTask({ facts: { declarationNumber }, category: { declaration } }: Entered): Task {
  const typed = declarationNumber?.trim() ?? "";
  if (typed === "") return withoutDeclaration(declaration);
  const read = parseReferenceNumber(typed);
  if (read.ok && read.value.kind === "D") return done("declaration", read.value.number);
  const sentence = read.ok
    ? "Action宣言の受付番号は「D」で始まります。宣言の受付証を確かめて入力してください。"
    : referenceNumberMessage(read.cause);
  return problem("declaration", sentence, "declaration-invalid");
}

function withoutDeclaration(rule: Entered["category"]["declaration"]): Task {
  switch (rule) {
    case "none":
      return optional("declaration", "Action宣言は求めていません。");
    case "recommended":
      return optional("declaration", "Action宣言をしている場合は、受付番号を入力してください。");
    case "required":
      return todo("declaration", "Action宣言の受付番号を入力してください。", "declaration-missing");
  }
}

function isMonth(text: string): boolean {
  return isJapanDay(`${text}-01`);
}

function inWords(startedOn: string): string {
  if (isJapanDay(startedOn)) return formatDate(startedOn);
  return `${startedOn.slice(0, 4)}年${Number(startedOn.slice(5))}月`;
}
