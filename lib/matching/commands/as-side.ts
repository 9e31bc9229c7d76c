import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { relationsTo } from "@/lib/matching/permissions";
import type { DeclineInput } from "@/lib/matching/schema";
import { type IntroductionAction, introductionWorkflow } from "@/lib/matching/workflow";
import { availableActions } from "@/lib/workflow/workflow";
import { acceptOffer, acceptProposal, declineOffer, declineProposal, retractAcceptance } from "./answers";
import { type Introduction, lockIntroduction } from "./record";

type Seen = { readonly id: string; readonly version: number };

/** A yes of whichever side the actor is, by what may be answered now. */
export async function acceptAsSide(uow: UnitOfWork, { id, version }: Seen): Promise<Introduction> {
  const may = await actionsOf(uow, id);
  if (may.includes("accept")) return acceptProposal(uow, { id, version });
  if (may.includes("introduce")) return acceptOffer(uow, { id, version });
  throw new StepNotAllowed();
}

export async function declineAsSide(uow: UnitOfWork, input: Seen & DeclineInput): Promise<Introduction> {
  const may = await actionsOf(uow, input.id);
  if (may.includes("declineProposal")) return declineProposal(uow, input);
  if (may.includes("declineOffer")) return declineOffer(uow, input);
  if (may.includes("retract")) return retractAcceptance(uow, input);
  throw new StepNotAllowed();
}

async function actionsOf(uow: UnitOfWork, id: string): Promise<readonly IntroductionAction[]> {
  const introduction = await lockIntroduction(uow, id);
  return availableActions(introductionWorkflow, introduction.status, relationsTo(uow.actor, introduction));
}
