import "server-only";
import { eligibilityOf } from "@/lib/awards/editions/rules/eligibility";
import type { Call } from "@/lib/awards/entries/call";
import { declarationOf, entryTasks } from "@/lib/awards/entries/facts";
import { isPublishedDeclaration } from "@/lib/awards/entries/queries/register";
import { NotEligible } from "@/lib/awards/entries/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";

type Checked = {
  readonly call: Call;
  readonly answers: Answers;
  readonly ownMunicipality: string | null;
  readonly at: Date;
};

/** Nothing is sent that the computer already knows could not be judged. */
export async function requireEligible({ tx }: UnitOfWork, { call, answers, ...known }: Checked): Promise<void> {
  const isDeclared = await isPublishedDeclaration(declarationOf(answers), tx);
  const tasks = entryTasks(answers, call, { ...known, isDeclared });
  if (eligibilityOf(tasks).maySend) return;
  const open = tasks.filter(({ state }) => state === "problem" || state === "todo");
  throw new NotEligible(open.map(({ words }) => words));
}
