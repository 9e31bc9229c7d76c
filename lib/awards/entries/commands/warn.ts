import "server-only";
import type { DueWarning } from "@/lib/awards/deadlines/warnings";
import { entryWarningMail } from "@/lib/awards/entries/mails";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { asText } from "@/lib/drafts/answers";
import { lockDraft } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { baseUrl } from "@/lib/env";
import { parseMailAddress } from "@/lib/japan/mail-address";
import { queueMail } from "@/lib/mail/queue";
import { tellMembers } from "@/lib/organizations/notices";
import { routes } from "@/lib/routes";
import { callOfDraft } from "./call";

/** Worker: one warning before a deadline, once. Whoever sent meanwhile, or was warned by another run, hears nothing. */
export async function warnOfDeadline(uow: UnitOfWork, { draftId, key, sentence }: DueWarning): Promise<boolean> {
  if ((await uow.tx.draft.count({ where: { id: draftId } })) === 0) return false;
  const draft = await lockDraft(uow, draftId);
  const { organizationId } = draft;
  if (organizationId === null || (await uow.tx.submission.count({ where: { key: draftId } })) > 0) return false;
  if ((await uow.tx.awardWarning.count({ where: { draftId, key } })) > 0) return false;
  await uow.tx.awardWarning.create({ data: { draftId, key, sentAt: uow.now }, select: { key: true } });
  const { settings, category } = await callOfDraft(uow, draft.answers);
  const letter = {
    title: asText(draft.answers["title"]) || "（未入力）",
    call: `${settings.name} ${category.name}`,
    url: `${baseUrl()}${routes.mypageAwardDraft(draftId)}`,
    sentence,
  };
  const writers = await writersOf(uow, draft, organizationId);
  for (const to of writers) await queueMail(uow, entryWarningMail({ to, ...letter }), null);
  const [contactEmail = ""] = writers;
  const { subject } = entryWarningMail({ to: contactEmail, ...letter });
  await tellMembers(uow, { organizationId, flow: "awardEntry", caseId: draftId, contactEmail, subject });
  return true;
}

const OWNERS_MAX = 50;

/** Whom the entry names as its contact; where it names nobody yet, the owners of the organisation. */
async function writersOf(uow: UnitOfWork, draft: Draft, organizationId: string): Promise<string[]> {
  const named = parseMailAddress(asText(draft.answers["contactEmail"]));
  if (named.ok) return [named.value];
  const owners = await uow.tx.membership.findMany({
    where: { organizationId, role: "OWNER", leftAt: null, account: { isActive: true } },
    select: { account: { select: { email: true } } },
    orderBy: { id: "asc" },
    take: OWNERS_MAX,
  });
  return owners.map(({ account }) => account.email);
}

/** With the job: what was said about drafts that are no more. */
export async function clearOldWarnings({ tx }: UnitOfWork): Promise<void> {
  await tx.$executeRaw`DELETE FROM award_warning WHERE NOT EXISTS (SELECT 1 FROM draft WHERE id = draft_id)`;
}
