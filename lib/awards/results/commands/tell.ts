import "server-only";
import { awardNotWonMail, awardWonMail } from "@/lib/awards/results/mails";
import type { Released } from "@/lib/awards/results/queries/winners";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import { tellMembers } from "@/lib/organizations/notices";
import { routes } from "@/lib/routes";

const ENTRIES_MAX = 10_000;

/** Everybody whose entry was judged hears at the same instant, the winners and the others. */
export async function tellEntrants(uow: UnitOfWork, released: Released & { readonly editionId: string }) {
  const { settings, winners, editionId } = released;
  const url = `${baseUrl()}${routes.awardWinners(settings.fiscalYear)}`;
  const entries = await uow.tx.awardEntry.findMany({
    where: { editionId, status: "ELIGIBLE" },
    select: { id: true, number: true, title: true, contactEmail: true, organizationId: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  for (const { id, number, title, contactEmail, organizationId } of entries) {
    const outcomeUrl = `${baseUrl()}${routes.mypageAwardOutcome(number)}`;
    const about = { to: contactEmail, number, title, award: settings.name, url, outcomeUrl };
    const prizes = winners
      .filter((winner) => winner.entryId === id)
      .map(({ category, prize }) => prizeWords(settings, category, prize));
    const message = prizes.length === 0 ? awardNotWonMail(about) : awardWonMail({ ...about, prizes });
    const ofCase = { flow: "awardEntry", caseId: id };
    await queueMail(uow, message, ofCase);
    await tellMembers(uow, { ...ofCase, organizationId, contactEmail, subject: message.subject });
  }
}

function prizeWords({ categories }: Released["settings"], category: string, prize: string): string {
  const found = categories.find(({ key }) => key === category);
  const name = found?.prizes.find(({ key }) => key === prize)?.name ?? "";
  return `${name}（${found?.name ?? ""}）`;
}
