import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { dueAfter, untilWords } from "@/lib/matching/deadline";
import { introductionProposedMail } from "@/lib/matching/mails";
import { CounterpartGone, RequestClosed } from "@/lib/matching/refusals";
import { reasonsSchema } from "@/lib/matching/stored";
import { issueLink } from "./links";
import { requireContact, writeTo } from "./notify";
import { type Introduction, lockIntroduction, stepIntroduction } from "./record";
import { lockRequest } from "./requests";
import { isStillThere } from "./still-there";

type Seen = { readonly id: string; readonly version: number };

/** 提案: to the side that asked, with all reasons for and against. Both must be there to be written to. */
export async function proposeIntroduction(uow: UnitOfWork, { id, version }: Seen): Promise<Introduction> {
  const before = await lockIntroduction(uow, id);
  const dueAt = dueAfter(uow.now);
  const changes = { proposedAt: uow.now, dueAt, remindedAt: null };
  const after = await stepIntroduction(uow, before, "propose", { version, changes });
  const request = await lockRequest(uow, before.requestId);
  if (request.status === "CLOSED") throw new RequestClosed();
  if (!(await isStillThere(uow, after))) throw new CounterpartGone();
  await requireContact(uow, after, "COUNTERPART");
  await writeTo(uow, after, "ASKER", async (to) =>
    introductionProposedMail({
      ...{ to, name: after.counterpartName, place: after.counterpartPlace, text: after.askerText },
      page: after.counterpartPath === null ? null : `${baseUrl()}${after.counterpartPath}`,
      ...reasonsSchema.parse(after.reasons),
      url: await issueLink(uow, id, "ASKER"),
      until: untilWords(dueAt),
    }),
  );
  return after;
}
