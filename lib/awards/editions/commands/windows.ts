import "server-only";
import { graceEnd } from "@/lib/awards/deadlines/verdict";
import { type SettledWindow, settleWindow } from "@/lib/awards/deadlines/window";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { Prisma } from "@/lib/db/generated/client";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { holidayName } from "@/lib/japan/holidays";
import { canonicalJson } from "@/lib/receipts/canonical-json";

type InForce = {
  readonly editionId: string;
  readonly revisionId: string;
  readonly settings: EditionSettings;
  /** What held until now; null when the edition is announced. */
  readonly before: EditionSettings | null;
};

/**
 * Stores when entries of each category are taken. A window whose setting did not change stays as it was settled, whatever the
 * calendar of holidays says by now: people were told that instant.
 */
export async function settleWindows(uow: UnitOfWork, { editionId, revisionId, settings, before }: InForce) {
  for (const { key, window } of settings.categories) {
    const earlier = before?.categories.find((category) => category.key === key);
    if (earlier !== undefined && canonicalJson(earlier.window) === canonicalJson(window)) continue;
    const settled = settleWindow(window, holidayName);
    const { moved, ...instants } = settled;
    const row = { revisionId, ...instants, moved: moved ?? Prisma.DbNull, settledAt: uow.now };
    await uow.tx.awardWindow.upsert({
      where: { editionId_category: { editionId, category: key } },
      create: { editionId, category: key, ...row },
      update: row,
      select: { category: true },
    });
    await turnWithTime(uow, `${editionId}:${key}`, settled);
  }
}

/** The page of the call says whether entries are taken: it is made anew when that changes. */
async function turnWithTime(uow: UnitOfWork, key: string, window: SettledWindow): Promise<void> {
  const closed = new Date(graceEnd(window).getTime() + 1);
  for (const [name, runAt] of [["opens", window.opens] as const, ["closes", closed] as const]) {
    if (runAt > uow.now) await addJob(uow, "turn-award-call", {}, { key: `turn-award-call:${key}:${name}`, runAt });
  }
}
