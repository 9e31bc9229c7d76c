import { declarationOf, entryTasks } from "@/lib/awards/entries/facts";
import type { OwnWork } from "@/lib/awards/entries/queries/own-work";
import { isPublishedDeclaration } from "@/lib/awards/entries/queries/register";
import { clock } from "@/lib/clock";
import type { Answers } from "@/lib/drafts/answers";

/** The conditions of entry, as these answers stand to them now. */
export async function conditionsOf({ call, applicant, entry }: OwnWork, answers: Answers) {
  return entryTasks(answers, call, {
    ownMunicipality: applicant.ownMunicipality,
    isDeclared: await isPublishedDeclaration(declarationOf(answers)),
    at: entry?.arrivedAt ?? clock.now(),
  });
}
