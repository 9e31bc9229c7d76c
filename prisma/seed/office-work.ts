import { enterAbsence } from "@/lib/accounts/absences/commands";
import { proposeDuties } from "@/lib/accounts/changes/propose";
import { requestReading } from "@/lib/audit/readings/commands";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { addDays, toJapanDay } from "@/lib/japan/dates";
import { demoStaff } from "./reviewers";

/** One change of duties that waits for the second person. Once it was decided, no other takes its place. */
export async function seedAccountChanges(): Promise<void> {
  const [officer, { accountId }] = [await demoStaff("asahi@example.jp"), await demoStaff("shiranami@example.jp")];
  if ((await db.accountChange.count({ where: { accountId } })) > 0) return;
  await perform(officer, (uow) =>
    proposeDuties(uow, {
      id: accountId,
      duties: ["CONTENT", "MAIL"],
      reason: "お知らせの配信を手伝ってもらうため（架空の依頼）",
    }),
  );
}

/** A request of the auditor that waits for a second person. */
export async function seedReading(): Promise<void> {
  const [auditor, person] = [await demoStaff("takane@example.jp"), await demoStaff("wakaba@example.jp")];
  if ((await db.auditReading.count({ where: { requestedBy: auditor.accountId } })) > 0) return;
  const reason = "メールの再送の手順を点検するため（架空の依頼）";
  await perform(auditor, (uow) => requestReading(uow, { personId: person.accountId, reason }));
}

/** Somebody who will be away next week, with a colleague who stands in. */
export async function seedAbsence(): Promise<void> {
  const [absent, deputy] = [await demoStaff("shiosai@example.jp"), await demoStaff("shiranami@example.jp")];
  const { accountId: id } = absent;
  if ((await db.absence.count({ where: { accountId: id } })) > 0) return;
  const today = toJapanDay(clock.now());
  const period = { firstDay: addDays(today, 7), lastDay: addDays(today, 11) };
  await perform(absent, (uow) => enterAbsence(uow, { id, deputyId: deputy.accountId, ...period }));
}
