import "server-only";
import { inOrder } from "@/lib/awards/results/order";
import type { Released, WinnerWithEntry } from "@/lib/awards/results/queries/winners";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { asText } from "@/lib/drafts/answers";
import { findMunicipality, municipalityFullName } from "@/lib/japan/municipalities";
import { readSealed } from "@/lib/receipts/content";
import { routes } from "@/lib/routes";
import { putSearchEntry } from "@/lib/search/entries";

/** One public row for each winner, and a place in the search. */
export async function publishWinners(uow: UnitOfWork, released: Released & { readonly publishedAt: Date }) {
  const { settings, winners, publishedAt } = released;
  for (const [index, winner] of inOrder(settings, winners).entries()) {
    const category = settings.categories.find(({ key }) => key === winner.category);
    const prize = category?.prizes.find(({ key }) => key === winner.prize);
    const row = {
      ...(await wordsOf(uow, winner)),
      ...{ winnerId: winner.id, fiscalYear: settings.fiscalYear, ordinal: index + 1 },
      categoryName: category?.name ?? "",
      prizeName: prize?.name ?? "",
      commentary: winner.commentary,
      publishedAt,
    };
    await uow.tx.publishedWinner.create({ data: row, select: { winnerId: true } });
    await putSearchEntry(uow, {
      address: routes.awardWinner(settings.fiscalYear, row.ordinal),
      kind: "AWARD",
      title: `${row.recipientName}「${row.title}」`,
      summary: row.summary,
      text: [row.entrantName, ...row.partners, row.prizeName, row.categoryName, row.commentary].join("\n"),
      audiences: [],
      updatedAt: publishedAt,
    });
  }
}

/** Of the sealed version that was judged: nothing but what the call says is made public. */
async function wordsOf(uow: UnitOfWork, { entry, municipalityCode }: WinnerWithEntry) {
  const { content } = await uow.tx.sealedVersion.findUniqueOrThrow({
    where: { id: entry.currentVersionId },
    select: { content: true },
  });
  const { answers } = readSealed(content);
  const confirmed = entry.partners.filter(({ status }) => status === "CONFIRMED");
  return {
    recipientName: municipalityCode === "" ? entry.applicantName : placeName(municipalityCode),
    entrantName: entry.applicantName,
    title: entry.title,
    summary: asText(answers["summary"]),
    partners: confirmed.map((partner) => placeName(partner.municipalityCode)),
  };
}

function placeName(code: string): string {
  const municipality = findMunicipality(code);
  return municipality === null ? "" : municipalityFullName(municipality);
}
