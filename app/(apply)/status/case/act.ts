import { redirect } from "next/navigation";
import type { Done } from "@/components/declarations/status/status-words";
import { currentContact } from "@/lib/auth/contact";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { declarationTags } from "@/lib/declarations/tags";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { afterPublication } from "@/lib/server/documents/after-publication";
import { actSchema } from "./act-schema";

type Input = { readonly id: string; readonly version: number; readonly reason?: string };

type Act = {
  readonly command: (uow: UnitOfWork, input: Input) => Promise<{ readonly number: string }>;
  readonly trying: string;
  readonly done: Done;
};

/** One step that the declarer takes on the own case, from the page that says what follows from it. */
export async function act({ command, trying, done }: Act, data: FormData): Promise<FormState> {
  const session = await currentContact();
  if (session === null) redirect(routes.status("lapsed"));
  const form = readForm(actSchema, data);
  if (!form.ok) return form.state;

  const { caseId } = session.contact;
  const { version, reason } = form.value;
  const input = { id: caseId, version, ...(reason === undefined ? {} : { reason }) };
  const outcome = await attempt(session.contact, (uow) => command(uow, input), { trying, subjectId: caseId });
  if (!outcome.ok) return form.rejected(outcome.error.message);

  afterPublication([declarationTags.all, declarationTags.one(outcome.value.number)]);
  redirect(routes.statusCase(done));
}
