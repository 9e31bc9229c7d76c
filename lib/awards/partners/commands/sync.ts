import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Entry } from "@/lib/awards/entries/commands/record";
import { PARTNERS, partnerField } from "@/lib/awards/entries/fields/partners";
import { relationsTo } from "@/lib/awards/partners/permissions";
import { partnerWorkflow } from "@/lib/awards/partners/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Answers, asText } from "@/lib/drafts/answers";
import { firstStatus } from "@/lib/workflow/workflow";
import { writeToPartner } from "./ask";
import { endPartnerLinks } from "./links";
import { movePartner, type Partner, partnerSubject, partnerView } from "./record";

type Versions = {
  /** As they were sealed just now. */
  readonly answers: Answers;
  /** As they were sealed before; null when the entry is new. */
  readonly before: Answers | null;
};

type Contact = { readonly department: string; readonly contactName: string; readonly contactEmail: string };
type Named = Contact & { readonly municipalityCode: string };

/** After each send: who is named for the first time is asked, who is named otherwise is asked again, the rest is let go. */
export async function syncPartners(uow: UnitOfWork, entry: Entry, { answers, before }: Versions): Promise<void> {
  const rows = await uow.tx.awardPartner.findMany({
    where: { entryId: entry.id },
    orderBy: { id: "asc" },
    take: PARTNERS_MAX,
  });
  const [named, namedBefore] = [namedIn(answers), namedIn(before ?? {})];
  const isOtherwise = before !== null && asText(before["partnership"]) !== asText(answers["partnership"]);
  for (const one of named) {
    const row = rows.find(({ municipalityCode }) => municipalityCode === one.municipalityCode);
    if (row === undefined) {
      await askNew(uow, entry, one);
      continue;
    }
    const earlier = namedBefore.find(({ municipalityCode }) => municipalityCode === one.municipalityCode);
    const contactEmail = earlier?.contactEmail === one.contactEmail ? row.contactEmail : one.contactEmail;
    await keepNamed(uow, entry, { row, one: { ...one, contactEmail }, isOtherwise });
  }
  const gone = rows.filter(({ municipalityCode, status }) => {
    return status !== "DROPPED" && named.every((one) => one.municipalityCode !== municipalityCode);
  });
  for (const row of gone) {
    await movePartner(uow, row, "drop", { organizationId: entry.organizationId });
    await endPartnerLinks(uow, row.id);
  }
}

const PARTNERS_MAX = 100;

function namedIn(answers: Answers): Named[] {
  return PARTNERS.flatMap((n) => {
    const text = (part: "Code" | "Office" | "Person" | "Email") => asText(answers[partnerField(part, n)]);
    if (text("Code") === "") return [];
    const contact = { department: text("Office"), contactName: text("Person"), contactEmail: text("Email") };
    return [{ municipalityCode: text("Code"), ...contact }];
  });
}

async function askNew(uow: UnitOfWork, entry: Entry, one: Named): Promise<void> {
  const relations = relationsTo(uow.actor, { id: "", organizationId: entry.organizationId });
  const status = firstStatus(partnerWorkflow, "ask", relations);
  const partner = await uow.tx.awardPartner.create({
    data: { entryId: entry.id, status, ...one, askedAt: uow.now, createdAt: uow.now, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: "awardPartner.ask",
    subject: partnerSubject(partner.id),
    step: { flow: "awardPartner", from: "", to: status },
    after: partnerView(partner),
  });
  await writeToPartner(uow, partner, { entry });
}

/** The address is the one to be asked from now on: a letter may have gone to another than was written, at the applicant's wish. */
type Kept = { readonly row: Partner; readonly one: Named; readonly isOtherwise: boolean };

/**
 * Other words about the partnership are a new question, and so is another address: what one mailbox answered is never shown
 * beside another. The earlier letter opens nothing more.
 */
async function keepNamed(uow: UnitOfWork, entry: Entry, { row, one, isOtherwise }: Kept): Promise<void> {
  const { municipalityCode: _code, ...contact } = one;
  const isMoved = row.contactEmail !== one.contactEmail;
  if (isMoved) await endPartnerLinks(uow, row.id);
  if (row.status === "DROPPED" || (row.status !== "ASKED" && (isOtherwise || isMoved))) {
    const changes = { ...contact, ...unanswered, askedAt: uow.now };
    const { organizationId } = entry;
    const partner = await movePartner(uow, row, "askAgain", { organizationId, changes });
    return writeToPartner(uow, partner, { entry });
  }
  const partner = await uow.tx.awardPartner.update({ where: { id: row.id }, data: { ...contact, updatedAt: uow.now } });
  if (isMoved) await writeToPartner(uow, partner, { entry });
}

const unanswered = { answeredAt: null, answeredBy: null, note: null, remindedAt: null };
