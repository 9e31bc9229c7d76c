import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import type { Office } from "@/lib/offices/commands/record";
import { submitOffice } from "@/lib/offices/commands/submit";
import { FORM_VERSION } from "@/lib/offices/fields";
import type { Founded } from "./members";
import { anOffice } from "./offices";

/** An office that the municipality has just sent. */
export async function sendOffice(
  { owner, organizationId }: Pick<Founded, "owner" | "organizationId">,
  changes: Answers = {},
): Promise<Office> {
  const answers = anOffice(changes);
  const draft = await perform(owner, (uow) =>
    openDraft(uow, { flow: "office", purpose: "apply", formVersion: FORM_VERSION, answers, organizationId }),
  );
  const { caseId } = await perform(owner, (uow) => submitOffice(uow, { draftId: draft.id }));
  return db.office.findUniqueOrThrow({ where: { id: caseId } });
}
