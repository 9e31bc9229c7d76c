import "server-only";
import { placeName } from "@/lib/awards/entries/partner-place";
import { findCallOfEdition } from "@/lib/awards/entries/queries/calls";
import { isIn } from "@/lib/awards/entries/workflow";
import type { PartnerQuestion } from "@/lib/awards/partners/question";
import { clock } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";
import { asText } from "@/lib/drafts/answers";
import { readSealed } from "@/lib/receipts/content";

export type PartnerAsked =
  | { readonly state: "over" | "not-named" | "ended" }
  | { readonly state: "open"; readonly question: PartnerQuestion };

/** What a mailed link comes to. Asking answers nothing, so a mail scanner that follows it does no harm. */
export async function getPartnerQuestion(token: string): Promise<PartnerAsked> {
  const link = await findPartnerLink(token);
  if (link === null) return { state: "over" };
  const { entry, ...partner } = link.partner;
  if (partner.status === "DROPPED") return { state: "not-named" };
  if (!isIn("live", entry.status)) return { state: "ended" };
  const [call, { content }] = await Promise.all([
    findCallOfEdition(entry),
    db.sealedVersion.findUniqueOrThrow({ where: { id: entry.currentVersionId }, select: { content: true } }),
  ]);
  return {
    state: "open",
    question: {
      place: placeName(partner.municipalityCode),
      applicant: entry.applicantName,
      title: entry.title,
      call: call === null ? "" : `${call.settings.name} ${call.category.name}`,
      partnership: asText(readSealed(content).answers["partnership"]),
      status: partner.status,
      answeredAt: partner.answeredAt,
      seen: partner.version,
    },
  };
}

/** Whom a link that can still be used asks; the command asks once more. */
export function findPartnerLink(token: string) {
  return db.awardPartnerLink.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: clock.now() } },
    select: {
      partner: {
        select: {
          id: true,
          municipalityCode: true,
          status: true,
          version: true,
          answeredAt: true,
          entry: {
            select: {
              status: true,
              title: true,
              applicantName: true,
              editionId: true,
              category: true,
              currentVersionId: true,
            },
          },
        },
      },
    },
  });
}
