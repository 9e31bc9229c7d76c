import "server-only";
import type { Staff } from "@/lib/access/actor";
import { type DraftFile, listFilesOfDraft } from "@/lib/attachments/queries";
import { clock } from "@/lib/clock";
import { MESSAGE_FLOW } from "@/lib/consultations/writing-flows";
import { db } from "@/lib/db/client";
import { asList } from "@/lib/drafts/answers";
import { type Draft, readDraft } from "@/lib/drafts/queries";

export type MessageDraft = { readonly draft: Draft; readonly files: readonly DraftFile[] };

/** What this officer has begun to write on this case and not sent, or one certain draft of it; nobody else's exists. */
export async function getMessageDraft(staff: Staff, caseId: string, id?: string): Promise<MessageDraft | null> {
  const own = { caseId, flow: MESSAGE_FLOW, accountId: staff.accountId, expiresAt: { gt: clock.now() } };
  const row = await db.draft.findFirst({
    where: { ...own, ...(id === undefined ? {} : { id }) },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
  });
  if (row === null) return null;
  const draft = readDraft(row);
  return { draft, files: await listFilesOfDraft(draft, asList(draft.answers["files"])) };
}
