import { redirect } from "next/navigation";
import type { Contact } from "@/lib/access/actor";
import { currentContact } from "@/lib/auth/contact";
import { overLimit } from "@/lib/auth/visitor-limit";
import { type Attempt, attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { DECLARATION_FIELD_NAMES, fieldLabel } from "@/lib/declarations/fields";
import { lockDraft } from "@/lib/drafts/commands";
import { getSubmissionOf } from "@/lib/drafts/queries";
import { requireSeen } from "@/lib/drafts/seen";
import { FieldsRefused, RecordNotFound } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { whereToLook } from "@/lib/forms/where-to-look";
import { routes } from "@/lib/routes";
import { sendSchema } from "./send-schema";

const PLACE = { names: DECLARATION_FIELD_NAMES, labelOf: fieldLabel, link: "入力に戻る" } as const;

type Sending = {
  readonly command: (uow: UnitOfWork, input: { readonly id: string; readonly draftId: string }) => Promise<unknown>;
  readonly trying: string;
  readonly done: "corrected" | "changed";
};

/** Sends what the check page showed. A repeat finds what was sent before and leads to the same place. */
export async function sendOwn({ command, trying, done }: Sending, data: FormData): Promise<FormState> {
  const session = await currentContact();
  if (session === null) redirect(routes.status("lapsed"));
  const form = readForm(sendSchema, data);
  if (!form.ok) return form.state;

  const { contact } = session;
  const { draft: draftId, seen } = form.value;
  const earlier = await getSubmissionOf(draftId);
  if (earlier?.caseId === contact.caseId) redirect(routes.statusCase(done));
  const refusal = await overLimit("submit");
  if (refusal !== null) return form.rejected(refusal.message);

  const outcome = await sendSeen(contact, { draftId, seen, trying }, command);
  if (outcome.ok) redirect(routes.statusCase(done));
  const { error } = outcome;
  return form.rejected(error instanceof FieldsRefused ? whereToLook(error, PLACE) : error.message);
}

async function sendSeen(
  contact: Contact,
  { draftId, seen, trying }: { readonly draftId: string; readonly seen: number; readonly trying: string },
  command: Sending["command"],
): Promise<Attempt<unknown>> {
  return attempt(
    contact,
    async (uow) => {
      const now = await lockDraft(uow, draftId);
      if (now.caseId !== contact.caseId) throw new RecordNotFound();
      requireSeen(now, seen, fieldLabel);
      return command(uow, { id: contact.caseId, draftId });
    },
    { trying, subjectId: contact.caseId },
  );
}
