import "server-only";
import { isGranted } from "@/lib/access/grant";
import { clock } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";
import type { Answers } from "@/lib/drafts/answers";
import { answersSchema } from "@/lib/drafts/stored";
import { isAnswered } from "@/lib/offices/confirming";
import { officePermissions, relationsTo } from "@/lib/offices/permissions";

/** What the holder of a mailed link may know: what is public, and the number of the office. */
export type Confirmation =
  | { readonly state: "over" }
  | { readonly state: "done" | "not-shown"; readonly number: string; readonly confirmedOn: Date | null }
  | {
      readonly state: "open";
      readonly number: string;
      readonly name: string;
      readonly confirmedOn: Date;
      readonly answers: Answers;
      /** The published version that is shown. */
      readonly seen: string;
    };

/** What a mailed link comes to. Asking confirms nothing, so a mail scanner that follows it does no harm. */
export async function getConfirmation(token: string): Promise<Confirmation> {
  const link = await findOpenLink(token);
  if (link === null) return { state: "over" };
  const { office } = link;
  const { id: caseId, number, status, confirmedOn, publishedVersionId: seen } = office;
  const relations = relationsTo({ kind: "contact", flow: "office", caseId }, office);
  const isShown = isGranted(officePermissions.confirm, relations, status);
  if (!isShown || confirmedOn === null || seen === null) return { state: "not-shown", number, confirmedOn };
  if (isAnswered(confirmedOn, link.createdAt)) return { state: "done", number, confirmedOn };
  const shown = await db.publishedOffice.findUnique({
    where: { officeId: caseId },
    select: { name: true, answers: true },
  });
  if (shown === null) return { state: "not-shown", number, confirmedOn };
  return { state: "open", number, name: shown.name, confirmedOn, answers: answersSchema.parse(shown.answers), seen };
}

/** The office of a link that can still be used; who it names is asked for by the command once more. */
export async function findOpenLink(token: string) {
  return db.officeConfirmationLink.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: clock.now() } },
    select: {
      createdAt: true,
      office: {
        select: {
          id: true,
          organizationId: true,
          number: true,
          status: true,
          confirmedOn: true,
          publishedVersionId: true,
        },
      },
    },
  });
}
