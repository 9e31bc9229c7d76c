import { proposeDuties } from "@/lib/accounts/changes/propose";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
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
