import { redirect } from "next/navigation";
import { PAUSE_INTENT } from "@/components/form/intents";
import { recentContact } from "@/lib/auth/contact";
import { getOwnWork, type OwnPurpose, type OwnWork } from "@/lib/declarations/queries/own-draft";
import type { Answers } from "@/lib/drafts/answers";
import { answersOfFields } from "@/lib/drafts/answers-of-form";
import { answer, type FormState } from "@/lib/forms/form";
import { TOO_MUCH } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { answerOwn, faultsOnTheWay } from "./answer-own";
import { lapsed } from "./lapsed";
import { kindsOf, ownForm } from "./own-form";
import { saveOwn } from "./save-own";

type Keeping = {
  readonly purpose: OwnPurpose;
  /** What stands between these answers and the check page, by field. */
  readonly check: (work: OwnWork, drafted: Answers) => FormState["errors"];
  readonly next: string;
};

/** What the forms of correction and change do with a send: keep it, then say what is wrong or lead on. */
export async function keepOwn(
  { purpose, check, next }: Keeping,
  previous: FormState,
  data: FormData,
): Promise<FormState> {
  const session = await recentContact();
  const work = session && (await getOwnWork(session.contact, purpose));
  if (!session || !work) return lapsed(previous, data);
  const form = ownForm(purpose, work);
  const read = answersOfFields(kindsOf(form), data);
  if (read === null) return answer({ message: TOO_MUCH });
  // Whom the time has run out for is led away after the save; what cannot be saved would be gone with the page.
  if (session.isOver && Object.keys(read.unkept).length > 0) return lapsed(previous, data);

  const outcome = await saveOwn({ contact: session.contact, work, form, read }, data);
  if (session.isOver) redirect(routes.status("lapsed"));
  if (!outcome.ok) {
    const values = { ...read.values, seen: String(data.get("seen")) };
    return answer({ values, files: previous.files ?? {}, message: outcome.error.message });
  }
  const saved = outcome.value;
  const faults = faultsOnTheWay(saved);
  const isKept = Object.keys({ ...read.errors, ...faults }).length === 0;
  if (data.get("intent") === PAUSE_INTENT && isKept) redirect(routes.statusCase("saved"));

  const errors = saved.isStaying ? faults : { ...check(work, saved.draft.answers), ...read.errors, ...faults };
  if (saved.isStaying || Object.keys(errors).length > 0) return answerOwn({ work, form, read, saved, errors });
  redirect(next);
}
