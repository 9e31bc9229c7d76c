import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { openDraft } from "@/lib/drafts/commands";
import type { Office } from "@/lib/offices/commands/record";
import { submitOffice } from "@/lib/offices/commands/submit";
import { withdrawOffice } from "@/lib/offices/commands/upkeep";
import { FORM_VERSION } from "@/lib/offices/fields";
import type { foundMunicipality } from "./members";
import { anOffice } from "./offices";

type Town = Awaited<ReturnType<typeof foundMunicipality>>;

/** An office that its municipality sent and took back. */
export async function endedOffice({ owner, organizationId }: Town): Promise<Office> {
  const begun = { flow: "office", purpose: "apply", formVersion: FORM_VERSION, organizationId } as const;
  const draft = await perform(owner, (uow) => openDraft(uow, { ...begun, answers: anOffice() }));
  const { caseId: id } = await perform(owner, (uow) => submitOffice(uow, { draftId: draft.id }));
  const { version } = await db.office.findUniqueOrThrow({ where: { id } });
  return perform(owner, (uow) => withdrawOffice(uow, { id, version, reason: "計画の変更のため" }));
}
