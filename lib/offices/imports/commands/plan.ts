import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { asText } from "@/lib/drafts/answers";
import { NOT_NOW } from "@/lib/offices/imports/faults";
import { type Candidate, matcherOf } from "@/lib/offices/imports/match";
import { rowAnswersSchema } from "@/lib/offices/imports/stored";
import { canonicalAnswers } from "@/lib/offices/presentation";
import { checkOffice } from "@/lib/offices/schema";
import { listCandidates } from "./candidates";
import type { OfficeImport } from "./record";

type StagedRow = {
  readonly id: string;
  readonly outcome: string;
  readonly externalId: string | null;
  readonly answers: unknown;
  readonly officeId: string | null;
  readonly seenVersion: number | null;
};

export type Planned = { readonly id: string; readonly externalId: string | null; readonly answers: Answers };
export type PlannedChange = Planned & { readonly office: Candidate };
export type Refused = { readonly id: string; readonly sentence: string };

export type Plan = {
  readonly create: readonly Planned[];
  readonly change: readonly PlannedChange[];
  readonly refused: readonly Refused[];
};

const CHANGED_SINCE =
  "確認の画面を表示した後に、この施設が変更されました。もう一度ファイルを送り、違いを確かめてください。";
const THERE_BY_NOW =
  "確認の画面を表示した後に、この施設が登録されました。もう一度ファイルを送り、違いを確かめてください。";
const NOT_ACCEPTED =
  "入力の決まりが変わったため、取り込めませんでした。もう一度ファイルを送り、誤りを確かめてください。";

/** What these rows come to now: an office may have been begun, changed or closed since somebody looked at the preview. */
export async function planBatch(uow: UnitOfWork, asked: OfficeImport, rows: readonly StagedRow[]): Promise<Plan> {
  const offices = await listCandidates(uow, asked.organizationId);
  const byId = new Map(offices.map((office) => [office.id, office]));
  const find = matcherOf(offices);
  const steps = rows.map((row) => planRow(row, byId, find));
  return {
    create: steps.flatMap((step) => (step.kind === "create" ? [step.row] : [])),
    change: steps.flatMap((step) => (step.kind === "change" ? [step.row] : [])),
    refused: steps.flatMap((step) => (step.kind === "refused" ? [{ id: step.id, sentence: step.sentence }] : [])),
  };
}

type Step =
  | { readonly kind: "create"; readonly row: Planned }
  | { readonly kind: "change"; readonly row: PlannedChange }
  | ({ readonly kind: "refused" } & Refused);

function planRow(row: StagedRow, byId: ReadonlyMap<string, Candidate>, find: ReturnType<typeof matcherOf>): Step {
  const { id, externalId } = row;
  const refused = (sentence: string): Step => ({ kind: "refused", id, sentence });
  const checked = checkOffice(rowAnswersSchema.parse(row.answers));
  if (!checked.ok) return refused(NOT_ACCEPTED);
  const answers = canonicalAnswers(checked.value);
  if (row.outcome === "CREATE") {
    const wanted = {
      externalId: externalId ?? "",
      name: asText(answers["name"]),
      municipalityCode: asText(answers["municipalityCode"]),
    };
    return find(wanted).kind === "none" ? { kind: "create", row: { id, externalId, answers } } : refused(THERE_BY_NOW);
  }
  const office = byId.get(row.officeId ?? "");
  if (office === undefined || office.version !== row.seenVersion) return refused(CHANGED_SINCE);
  const notNow = NOT_NOW[office.status];
  return notNow === undefined ? { kind: "change", row: { id, externalId, answers, office } } : refused(notNow);
}
