import "server-only";
import type { Contact } from "@/lib/access/actor";
import { type DraftFile, listFilesOfDraft } from "@/lib/attachments/queries";
import { clock } from "@/lib/clock";
import { REPLY_FLOW } from "@/lib/consultations/writing-flows";
import { db } from "@/lib/db/client";
import { asList } from "@/lib/drafts/answers";
import { type Draft, readDraft } from "@/lib/drafts/queries";

export type ReplyDraft = { readonly draft: Draft; readonly files: readonly DraftFile[] };

/** What this person has begun to write into the thread and not sent. */
export async function getReplyDraft({ caseId, accountId }: Contact, id?: string): Promise<ReplyDraft | null> {
  const row = await db.draft.findFirst({
    where: {
      ...{ caseId, flow: REPLY_FLOW, accountId: accountId ?? null, expiresAt: { gt: clock.now() } },
      ...(id === undefined ? {} : { id }),
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
  });
  if (row === null) return null;
  const draft = readDraft(row);
  return { draft, files: await listFilesOfDraft({ id: draft.id, caseId: null }, asList(draft.answers["files"])) };
}
