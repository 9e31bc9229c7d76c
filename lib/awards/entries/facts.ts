import "server-only";
import { APPLICANT_KINDS } from "@/lib/awards/editions/rules/category-schema";
import { eligibilityTasks } from "@/lib/awards/editions/rules/eligibility";
import { type EntryFacts, problem, type Task } from "@/lib/awards/editions/rules/eligibility-task";
import { type Answers, asText } from "@/lib/drafts/answers";
import { isBlank } from "@/lib/drafts/check-answers";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { parseDay } from "@/lib/japan/typed-day";
import type { Call } from "./call";
import { PARTNERS, partnerField } from "./fields/partners";
import { readPlace } from "./partner-place";

/** What is known beside the answers. */
export type Known = {
  /** 全国地方公共団体コード of the applicant when it is a municipality. */
  readonly ownMunicipality: string | null;
  /** Whether the named declaration stands in the public register. */
  readonly isDeclared: boolean;
  /** When it arrived, or now. */
  readonly at: Date;
};

/** What the computer checks of an entry, sent or still written. */
export function entryTasks(
  answers: Answers,
  { category }: Pick<Call, "category">,
  { ownMunicipality, isDeclared, at }: Known,
): readonly Task[] {
  const facts = factsOf(answers, ownMunicipality);
  const isAsked = category.declaration === "required" && declarationOf(answers) !== null;
  return eligibilityTasks({ facts, category, at }).map((task) =>
    task.key === "declaration" && task.state === "done" && isAsked && !isDeclared ? notInRegister : task,
  );
}

const notInRegister = problem(
  "declaration",
  "この受付番号のAction宣言は公開されていません。公開中の宣言の受付番号を確かめて入力してください。",
  "declaration-invalid",
);

/** The number of a declaration, where one can be read. */
export function declarationOf(answers: Answers): string | null {
  const parsed = parseReferenceNumber(asText(answers["declarationNumber"]));
  return parsed.ok && parsed.value.kind === "D" ? parsed.value.number : null;
}

/** Out of typed or sealed answers. What cannot be read yet is told by its own field, and is not answered here. */
export function factsOf(answers: Answers, ownMunicipality: string | null): EntryFacts {
  const startedOn = parseDay(asText(answers["startedOn"]));
  const kind = APPLICANT_KINDS.find((known) => known === asText(answers["applicantKind"])) ?? null;
  return {
    kind,
    ownMunicipality: kind === "municipality" ? ownMunicipality : null,
    partnerMunicipalities: partnerCodes(answers),
    startedOn: startedOn.ok ? startedOn.value : null,
    basePrefecture: textOf(answers, "basePrefecture"),
    declarationNumber: textOf(answers, "declarationNumber"),
  };
}

export function partnerCodes(answers: Answers): string[] {
  return PARTNERS.flatMap((n) => {
    const read = readPlace(asText(answers[partnerField("Code", n)]), "");
    return read.ok ? [read.code] : [];
  });
}

function textOf(answers: Answers, name: string): string | null {
  return isBlank(answers[name]) ? null : asText(answers[name]);
}
