import { randomUUID } from "node:crypto";
import type { Staff } from "@/lib/access/actor";
import { proposeDuties } from "@/lib/accounts/changes/propose";
import { closeAccount, createAccount } from "@/lib/accounts/commands";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { requestReading } from "@/lib/audit/readings/commands";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { openDeskEntry, saveDeskEntry } from "@/lib/declarations/commands/desk-entry";
import { addFeedback } from "@/lib/feedback/commands";
import { emptyForm } from "@/lib/forms/form";
import { createContent, saveContent } from "@/lib/publishing/commands/write";
import { askForErasure } from "@/lib/retention/commands/ask";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { wholeAnswers } from "@/tests/factories/answers";
import { createAsked, writeAnswer } from "@/tests/factories/asked-consultations";
import { newsAnswers } from "@/tests/factories/contents";
import { createDeclaration, visitor } from "@/tests/factories/declarations";
import { createMail } from "@/tests/factories/mail";
import { fileOf, png } from "@/tests/factories/pictures";
import { type FieldValues, formData, taken } from "@/tests/support/form-client";
import { awardDeskTrials } from "./award-desk-trials";
import { awardMeetingTrials } from "./award-meeting-trials";
import { awardRoundTrials, awardScoringTrials } from "./award-scoring-trials";
import { awardTrials, resultTrials } from "./award-trials";
import { bulkMailTrials } from "./bulk-mail-trials";
import { begunMessage, consultationTrials } from "./consultation-trials";
import { deskOfficeTrials } from "./desk-office-trials";
import { importTrials } from "./import-trials";
import { aRecovery } from "./jury-trials";
import { matchingTrials } from "./matching-trials";
import { officeUpkeepTrials } from "./office-upkeep-trials";
import { organizationTrials } from "./organization-trials";

/** What an action is called with, so that it would do its work for somebody who may. */
export type Trial = (
  reviewer: Staff,
  writer: Staff,
  keeper: Staff,
  officer: Staff,
  adviser: Staff,
  host: Staff,
) => Promise<unknown[]>;

/** An action behind a form of the field kit. */
const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

const colleague = async (values: FieldValues = {}) => form({ id: (await createStaff(["MAIL"])).id, ...values });

async function aChange(officer: Staff): Promise<string> {
  const { id } = await createStaff(["MAIL"]);
  return perform(officer, (uow) => proposeDuties(uow, { id, duties: ["AUDIT"], reason: "応援のため" }));
}

async function aCase(reviewer: Staff) {
  const { id, version, number } = await createDeclaration({ reviewer });
  return { id, version: String(version), number };
}

async function aDraft(writer: Staff) {
  const answers = newsAnswers();
  const begun = await perform(writer, (uow) => createContent(uow, { kind: "NEWS", answers }));
  const changed = { ...answers, title: "企業向けの説明会を延期します" };
  const { id, version } = await perform(writer, (uow) => saveContent(uow, { ...begun, answers: changed }));
  return { id, version: String(version) };
}

async function anAnswer(author: Staff): Promise<FieldValues> {
  const { id, number } = await createAsked();
  const messageId = await writeAnswer(id, author.accountId);
  const words = { question: "交通費は、どう決めればよいですか", answer: "就業規則で決めてください。" };
  return {
    id: randomUUID(),
    number,
    messageId,
    ...words,
    topic: "LABOR",
    audiences: ["companies"],
    readThrough: "yes",
  };
}

async function anEntry(reviewer: Staff) {
  const draftId = await perform(reviewer, (uow) => openDeskEntry(uow, { purpose: "on-behalf" }));
  const input = { draftId, answers: wholeAnswers, seen: 1 };
  const { draft } = await perform(reviewer, (uow) => saveDeskEntry(uow, input));
  return { draftId, seen: String(draft.version) };
}

async function aFailedMail(reviewer: Staff): Promise<string> {
  const id = await createMail({}, (await aCase(reviewer)).id);
  await db.mail.update({ where: { id }, data: { status: "FAILED", lastError: "550" } });
  return id;
}

async function anOpinion(): Promise<string> {
  await perform(visitor, (uow) =>
    addFeedback(uow, { address: "/about", isHelpful: false, comment: "図がほしいです。" }),
  );
  return (await db.pageFeedback.findFirstOrThrow({ where: { handledAt: null } })).id;
}

async function aDisposal(reviewer: Staff) {
  const { id: subjectId, number } = await createDeclaration({ reviewer, status: "WITHDRAWN" });
  const id = await perform(reviewer, (uow) => askForErasure(uow, { number, reason: "書面で請求がありました。" }));
  return { id, subjectId };
}

/** Whose only work is an entry of the record, which the look at the tables leaves out. */
export const onRecordOnly: readonly string[] = ["/admin/audit#verifyAuditAction"];

export const trials: Readonly<Record<string, Trial>> = {
  "/admin/accounts/[id]/close#closeAccountAction": () => colleague({ reason: "異動のため" }),
  "/admin/accounts/[id]#endSessionsAction": () => colleague(),
  "/admin/accounts/[id]#proposeRecoveryAction": () => colleague({ reason: "端末を失くしたため" }),
  "/admin/accounts/[id]#resetAccessAction": async () => {
    const access = await newSetupAccess(clock.now());
    const input = { email: `${randomUUID()}@example.jp`, name: "見本 新人", duties: [] };
    return form({ id: await perform(operator, (uow) => createAccount(uow, input, access)) });
  },
  "/admin/accounts/[id]#proposeDutiesAction": () => colleague({ duties: ["AUDIT"], reason: "応援のため" }),
  "/admin/accounts/[id]#proposeReopeningAction": async () => {
    const { id } = await createStaff(["MAIL"]);
    await perform(operator, (uow) => closeAccount(uow, { id, reason: "休職のため" }));
    return form({ id, duties: ["MAIL"], reason: "復職のため" });
  },
  "/admin/accounts/[id]/changes/[change]#decideChangeAction": async () =>
    form({ id: await aChange(await staffOf(await createStaff(["ACCOUNTS"]))), verdict: "approve" }),
  "/admin/accounts/[id]/changes/[change]#withdrawChangeAction": async (_reviewer, _writer, keeper) =>
    form({ id: await aChange(keeper) }),
  "/admin/accounts/new#createAccountAction": async () =>
    form({ email: `${randomUUID()}@example.jp`, name: "見本 次郎", duties: ["AUDIT"] }),
  "/admin/audit#verifyAuditAction": async () => [],
  "/admin/audit/readings#requestReadingAction": async () =>
    form({ personId: (await createStaff(["MAIL"])).id, reason: "苦情の調査のため" }),
  "/admin/audit/readings/[id]#decideReadingAction": async () => {
    const auditor = await staffOf(await createStaff(["AUDIT"]));
    const asked = { personId: (await createStaff(["MAIL"])).id, reason: "苦情の調査のため" };
    return form({ id: await perform(auditor, (uow) => requestReading(uow, asked)), verdict: "approve" });
  },
  "/admin/consultations/[number]/faq#makeFaqAction": async (reviewer) => form(await anAnswer(reviewer)),
  "/admin/contents#saveContentAction": async () =>
    form({ kind: "news", id: randomUUID(), version: "0", ...filled(newsAnswers()) }),
  "/admin/contents/[id]/[act]#contentActAction": async (_reviewer, writer) =>
    form({ act: "submit", ...(await aDraft(writer)) }),
  "/admin/contents/[id]/versions#restoreVersionAction": async (_reviewer, writer) =>
    form({ ordinal: "1", ...(await aDraft(writer)) }),
  "/admin/declarations#takeUpAction": async (reviewer) => [taken(await aCase(reviewer))],
  "/admin/declarations/[number]#assignAction": async (reviewer) => [
    formData({ ...(await aCase(reviewer)), assigneeId: reviewer.accountId }),
  ],
  "/admin/declarations/[number]#checksAction": async (reviewer) =>
    form({ ...(await aCase(reviewer)), "check-completeness": "OK" }),
  "/admin/declarations/[number]#noteAction": async (reviewer) =>
    form({ id: (await aCase(reviewer)).id, body: "電話で確認しました。" }),
  "/admin/declarations/[number]#startReviewAction": async (reviewer) => [formData(await aCase(reviewer))],
  "/admin/declarations/[number]/[act]#beginCaseEntryAction": async (reviewer) => {
    const { id, number } = await createDeclaration({ reviewer, status: "PUBLISHED" });
    return [formData({ id, number, act: "change" })];
  },
  "/admin/declarations/[number]/[act]#decideAction": async (reviewer) =>
    form({ act: "refuse", intent: "decide", reason: "趣旨に沿わないため", ...(await aCase(reviewer)) }),
  "/admin/declarations/entries/[draft]#saveEntryAction": async (reviewer) => {
    const { draftId, seen } = await anEntry(reviewer);
    return [draftId, emptyForm, formData({ seen, intent: "save", efforts: "書面から書き写しました。" })];
  },
  "/admin/declarations/entries/[draft]/check#sendEntryAction": async (reviewer) => {
    const { draftId, seen } = await anEntry(reviewer);
    return [draftId, emptyForm, formData({ seen, onBehalf: "paper", consents: "yes" })];
  },
  "/admin/declarations/new#beginEntryAction": async () => [],
  "/admin/feedback#handleFeedbackAction": async () => form({ id: await anOpinion() }),
  "/admin/images/new#addImageAction": async () => {
    const data = formData({ imageAlt: "会場の入口", imageRights: "職員が撮影" });
    data.set("imageFile", fileOf(await png(), "会場.png"));
    return [emptyForm, data];
  },
  "/admin/mail/[id]#retryMailAction": async (reviewer) => form({ id: await aFailedMail(reviewer) }),
  "/admin/retention/[id]#decideDisposalAction": async (reviewer) =>
    form({ ...(await aDisposal(reviewer)), seen: "1", decision: "refuse", reason: "確認のため" }),
  "/admin/retention/[id]#keepRecordAction": async (reviewer) =>
    form({
      ...(await aDisposal(reviewer)),
      "until.year": "2041",
      "until.month": "4",
      "until.day": "1",
      reason: "係争のため",
    }),
  "/admin/retention/request#askForErasureAction": async (reviewer) => {
    const { number } = await createDeclaration({ reviewer, status: "WITHDRAWN" });
    return form({ number, reason: "書面で請求がありました。" });
  },
  ...consultationTrials,
  "/admin/consultations/[number]/write#sendMessageAction": (_reviewer, _writer, _keeper, _officer, adviser) =>
    begunMessage(adviser),
  ...awardRoundTrials,
  ...awardMeetingTrials,
  ...awardScoringTrials,
  ...awardTrials,
  ...resultTrials,
  ...awardDeskTrials,
  "/admin/awards/[year]/jury/[id]/recovery#withdrawRecoveryAction": async (_r, _w, _keeper, _officer, _adviser, host) =>
    form({ id: await aRecovery(host) }),
  ...bulkMailTrials,
  ...importTrials,
  ...deskOfficeTrials,
  ...matchingTrials,
  ...officeUpkeepTrials,
  ...organizationTrials,
  "/admin/view-as#startViewingAction": async () =>
    form({ kind: "STAFF", email: (await createStaff(["MAIL"])).email, reason: "問い合わせのため" }),
  "/admin/settings/[key]#changeSettingAction": async () =>
    form({
      key: "declaration.targetDays",
      seen: "",
      value: "7",
      "validFrom.year": "2031",
      "validFrom.month": "4",
      "validFrom.day": "1",
    }),
};

function filled(answers: ReturnType<typeof newsAnswers>): FieldValues {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
