import type { Member, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { OfficeStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { openDraft } from "@/lib/drafts/commands";
import { requestChange } from "@/lib/offices/commands/changes";
import { returnOffice } from "@/lib/offices/commands/corrections";
import type { Office } from "@/lib/offices/commands/record";
import { approveRemoval, askForRemoval } from "@/lib/offices/commands/removal";
import { publishOffice, refuseOffice, startReview } from "@/lib/offices/commands/review";
import { closeOffice, suspendOffice, withdrawOffice } from "@/lib/offices/commands/upkeep";
import { FORM_VERSION } from "@/lib/offices/fields";

export type People = { readonly owner: Member; readonly reviewer: Staff };

type Path = { readonly after: OfficeStatus; readonly step: (before: Office, who: People) => Promise<unknown> };

const seen = ({ id, version }: Office) => ({ id, version });

const paths: Readonly<Partial<Record<OfficeStatus, Path>>> = {
  IN_REVIEW: {
    after: "SUBMITTED",
    step: (before, { reviewer }) => perform(reviewer, (uow) => startReview(uow, seen(before))),
  },
  RETURNED: {
    after: "IN_REVIEW",
    step: (before, who) => giveBack(before, who, "建物の名前と階が分かるように書いてください。"),
  },
  PUBLISHED: {
    after: "SUBMITTED",
    step: (before, { reviewer }) => perform(reviewer, (uow) => publishOffice(uow, seen(before))),
  },
  CHANGE_SUBMITTED: { after: "PUBLISHED", step: sendChange },
  CHANGE_RETURNED: {
    after: "CHANGE_SUBMITTED",
    step: (before, who) => giveBack(before, who, "変更した後の席の数え方を書き足してください。"),
  },
  CLOSED: {
    after: "PUBLISHED",
    step: (before, { owner }) =>
      perform(owner, (uow) => closeOffice(uow, { ...seen(before), reason: "建物の建て替えのため（架空）" })),
  },
  SUSPENDED: {
    after: "PUBLISHED",
    step: (before, { reviewer }) =>
      perform(reviewer, (uow) => suspendOffice(uow, { ...seen(before), reason: "料金を自治体に確認しています。" })),
  },
  REFUSED: {
    after: "IN_REVIEW",
    step: (before, { reviewer }) =>
      perform(reviewer, (uow) =>
        refuseOffice(uow, { ...seen(before), reason: "働くための場所ではありませんでした。" }),
      ),
  },
  WITHDRAWN: {
    after: "SUBMITTED",
    step: (before, { owner }) =>
      perform(owner, (uow) => withdrawOffice(uow, { ...seen(before), reason: "計画が変わったため（架空）" })),
  },
  REMOVED: {
    after: "PUBLISHED",
    step: removeByTwo,
  },
};

/** Takes a new office to a status, step by step, by the commands that people use. */
export async function bringOfficeTo(id: string, status: OfficeStatus, who: People): Promise<Office> {
  const path = paths[status];
  if (path !== undefined) await path.step(await bringOfficeTo(id, path.after, who), who);
  return db.office.findUniqueOrThrow({ where: { id } });
}

function giveBack(before: Office, { reviewer }: People, reason: string): Promise<unknown> {
  const items = [{ field: before.status === "IN_REVIEW" ? "building" : "openSeats", reason }];
  return perform(reviewer, (uow) => returnOffice(uow, { ...seen(before), items }));
}

async function removeByTwo(before: Office, { owner, reviewer }: People): Promise<unknown> {
  const reason = "同じ施設が二重に登録されていたため（架空）";
  const { id, version } = await perform(owner, (uow) => askForRemoval(uow, { ...seen(before), reason }));
  const request = await db.approvalRequest.findFirstOrThrow({ where: { caseId: id, decidedAt: null } });
  return perform(reviewer, (uow) => approveRemoval(uow, { id, version, requestId: request.id }));
}

async function sendChange({ id, organizationId }: Office, { owner }: People): Promise<unknown> {
  const draft = await perform(owner, (uow) =>
    openDraft(uow, {
      ...{ flow: "office", purpose: "change", caseId: id, formVersion: FORM_VERSION, organizationId },
      answers: { openSeats: "32", priceMonth: "12000" },
    }),
  );
  return perform(owner, (uow) => requestChange(uow, { id, draftId: draft.id }));
}
