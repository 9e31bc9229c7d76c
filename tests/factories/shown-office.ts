import type { Member, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import type { Office } from "@/lib/offices/commands/record";
import { publishOffice } from "@/lib/offices/commands/review";
import { submitOffice } from "@/lib/offices/commands/submit";
import { FORM_VERSION } from "@/lib/offices/fields";
import { anOffice } from "./offices";

type People = {
  readonly town: { readonly organizationId: string; readonly owner: Member };
  readonly reviewer: Staff;
  readonly answers?: Answers;
};

/** An office that was registered and published as people do it. */
export async function shownOffice({ town, reviewer, answers = anOffice() }: People): Promise<Office> {
  const { organizationId, owner } = town;
  const { id: draftId } = await perform(owner, (uow) =>
    openDraft(uow, { flow: "office", purpose: "apply", formVersion: FORM_VERSION, answers, organizationId }),
  );
  const { caseId: id } = await perform(owner, (uow) => submitOffice(uow, { draftId }));
  const { version } = await db.office.findUniqueOrThrow({ where: { id } });
  return perform(reviewer, (uow) => publishOffice(uow, { id, version }));
}

/** As if it had been confirmed on that day. */
export function confirmedOn(id: string, day: string): Promise<Office> {
  return db.office.update({
    where: { id },
    data: { confirmedOn: new Date(day), remindedDays: null, remindedAt: null },
  });
}
