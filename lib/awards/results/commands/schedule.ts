import "server-only";
import type { Result } from "@/lib/awards/results/result";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { requireWhole } from "./decide";
import { lockSeen, moveResult, type SeenResult } from "./record";

/** 発表の予約: at this instant everything is out at once. May be taken back until then. */
export async function scheduleRelease(
  uow: UnitOfWork,
  { releaseAt, ...seen }: SeenResult & { readonly releaseAt: Date },
) {
  const before = await lockSeen(uow, seen);
  await requireWhole(uow, before);
  if (releaseAt <= uow.now) throw new FieldsRefused({ releaseAt: "発表の日時は、これからの日時を入力してください。" });
  const after = await moveResult(uow, before, "schedule", { changes: { releaseAt, refusal: null } });
  await addJob(uow, "release-award-result", { id: after.id }, { key: releaseKey(after.id), runAt: releaseAt });
  return after;
}

function releaseKey(id: string): string {
  return `award-result:${id}`;
}

export async function unscheduleRelease(uow: UnitOfWork, seen: SeenResult): Promise<Result> {
  return moveResult(uow, await lockSeen(uow, seen), "unschedule", { changes: { releaseAt: null } });
}
