import "server-only";
import type { Entry } from "@/lib/awards/entries/commands/record";
import { placeName } from "@/lib/awards/entries/partner-place";
import { findCallOfEdition } from "@/lib/awards/entries/queries/calls";
import { partnerAskedMail } from "@/lib/awards/partners/mails";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import { issuePartnerLink, PARTNER_LINK_DAYS } from "./links";
import type { Partner } from "./record";

type Named = Pick<Entry, "id" | "title" | "applicantName" | "editionId" | "category">;

type Letter = { readonly entry: Named; readonly isReminder?: boolean };

/** The letter to the named municipality, with a link of its own. */
export async function writeToPartner(uow: UnitOfWork, partner: Partner, letter: Letter): Promise<void> {
  const { entry, isReminder = false } = letter;
  const call = await findCallOfEdition(entry, uow.tx);
  const message = partnerAskedMail({
    to: partner.contactEmail,
    place: placeName(partner.municipalityCode),
    person: partner.contactName,
    applicant: entry.applicantName,
    title: entry.title,
    call: call === null ? "" : `${call.settings.name} ${call.category.name}`,
    url: await issuePartnerLink(uow, partner.id),
    days: PARTNER_LINK_DAYS,
    isReminder,
  });
  await queueMail(uow, message, { flow: "awardEntry", caseId: entry.id });
}
