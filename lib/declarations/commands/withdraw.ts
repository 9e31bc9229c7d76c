import "server-only";
import type { Channel } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { declarationWithdrawnMail } from "@/lib/declarations/mails/to-declarer";
import { moveDeclaration } from "./move";
import { about, notify } from "./notify";
import { type Declaration, findForChange } from "./record";
import type { SeenCase } from "./review";

export type WithdrawInput = SeenCase & {
  readonly reason?: string;
  /** When an officer does it for the declarer. */
  readonly onBehalf?: Extract<Channel, "paper" | "word" | "phone">;
};

/** 取り下げ, from any status that is not an end. The page stays at its address and says so. */
export async function withdrawDeclaration(uow: UnitOfWork, input: WithdrawInput): Promise<Declaration> {
  const before = await findForChange(uow, input.id);
  const after = await moveDeclaration(uow, before, "withdraw", {
    seenVersion: input.version,
    changes: { endedAt: uow.now, publishAt: null },
    ...(input.reason === undefined ? {} : { reason: input.reason }),
    ...(input.onBehalf === undefined ? {} : { channel: input.onBehalf }),
  });
  await notify(uow, after, declarationWithdrawnMail(about(after)));
  return after;
}
