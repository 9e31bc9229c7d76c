import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { askForErasure } from "@/lib/retention/commands/ask";
import { demoReviewers } from "./reviewers";

/** One request to erase, waiting for somebody of the audit. */
export async function seedErasureRequest(): Promise<void> {
  if ((await db.disposal.count()) > 0) return;
  const ended = await db.declaration.findFirst({
    where: { status: "WITHDRAWN" },
    orderBy: { receivedAt: "asc" },
    select: { number: true },
  });
  if (ended === null) return;
  const { first: officer } = await demoReviewers();
  const reason = "デモの請求です。書面で受け付け、届出の控えと印で本人であることを確かめました。";
  await perform(officer, (uow) => askForErasure(uow, { number: ended.number, reason }));
}
