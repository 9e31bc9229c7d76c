import { redirect } from "next/navigation";
import { currentContact } from "@/lib/auth/contact";
import { finishConsultation, withdrawConsultation } from "@/lib/consultations/commands/requester";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { actSchema } from "./schema";

const DONE = { finish: "finished", withdraw: "withdrawn" } as const;

/** One step that whoever asked takes, from the page that says what follows from it. */
export async function act(step: keyof typeof DONE, data: FormData): Promise<FormState> {
  const session = await currentContact();
  if (session === null) redirect(routes.status("lapsed"));
  const form = readForm(actSchema, data);
  if (!form.ok) return form.state;
  const { caseId: id } = session.contact;
  const { version, reason } = form.value;
  const outcome = await attempt(
    session.contact,
    (uow) =>
      step === "finish" ? finishConsultation(uow, { id, version }) : withdrawConsultation(uow, { id, version, reason }),
    { trying: `consultation.${step}`, subjectId: id },
  );
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.consultationCase(DONE[step]));
}
