import type { Staff } from "@/lib/access/actor";
import { perform } from "@/lib/db/unit-of-work";
import { askForErasure } from "@/lib/retention/commands/ask";
import { decideDisposal } from "@/lib/retention/commands/decide";
import { disposeNext } from "@/lib/retention/commands/dispose";
import { createStaff, staffOf } from "./accounts";
import { createDeclaration, worker } from "./declarations";

/** The people of a disposal: who enters a request, and who keeps the records. */
export async function createKeepers(): Promise<{ readonly officer: Staff; readonly keeper: Staff }> {
  return {
    officer: await staffOf(await createStaff(["DECLARATIONS"])),
    keeper: await staffOf(await createStaff(["AUDIT"])),
  };
}

export async function createErasureRequest(officer: Staff) {
  const ended = await createDeclaration({ reviewer: officer, status: "WITHDRAWN" });
  const id = await perform(officer, (uow) => askForErasure(uow, { number: ended.number, reason: "書面の請求" }));
  return { id, ended };
}

export async function approve(keeper: Staff, id: string, seen = 1): Promise<void> {
  await perform(keeper, (uow) => decideDisposal(uow, { id, isApproved: true, reason: "期間満了", seen }));
}

/** What the worker does with an approved list, to its end. */
export async function dispose(id: string): Promise<void> {
  while (await perform(worker, (uow) => disposeNext(uow, id)));
}
