import type { Staff } from "@/lib/access/actor";
import { chooseAudience, leaveOut } from "@/lib/bulk-mail/commands/choose";
import { createLetter } from "@/lib/bulk-mail/commands/write";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { type FieldValues, formData } from "@/tests/support/form-client";

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];
const text = { kind: "mandatory", subject: "お知らせ", body: "{{担当者名}} 様" } as const;
const group = { flow: "declaration", statuses: ["SUBMITTED"] } as const;

const writer = async () => staffOf(await createStaff(["MAIL", "DECLARATIONS"]));

async function aLetter() {
  const id = await perform(await writer(), (uow) => createLetter(uow, text));
  return { id, version: "1" };
}

async function chosen(reviewer: Staff) {
  await createDeclaration({ reviewer });
  const officer = await writer();
  const { id } = await aLetter();
  const count = await perform(officer, (uow) => chooseAudience(uow, { id, version: 1, ...group }));
  const recipient = await db.bulkMailRecipient.findFirstOrThrow({ where: { letterId: id }, select: { id: true } });
  return { officer, id, count, recipient: recipient.id };
}

/** What officers do with letters to many. */
export const bulkMailTrials: Readonly<Record<string, (reviewer: Staff) => Promise<unknown[]>>> = {
  "/admin/bulk-mail/new#createLetterAction": async () => form(text),
  "/admin/bulk-mail/[id]#letterStepAction": async () => form({ ...(await aLetter()), step: "discard" }),
  "/admin/bulk-mail/[id]/edit#editLetterAction": async () => form({ ...(await aLetter()), ...text, subject: "訂正" }),
  "/admin/bulk-mail/[id]/group#chooseAudienceAction": async (reviewer) => {
    await createDeclaration({ reviewer });
    return form({ ...(await aLetter()), flow: "declaration", statuses: ["SUBMITTED"] });
  },
  "/admin/bulk-mail/[id]/recipients/[recipient]#leaveOutAction": async (reviewer) => {
    const { id, recipient } = await chosen(reviewer);
    return form({ id, recipient, version: "2", reason: "電話で伝えたため" });
  },
  "/admin/bulk-mail/[id]/recipients/[recipient]#takeBackAction": async (reviewer) => {
    const { officer, id, recipient } = await chosen(reviewer);
    const reason = "電話で伝えたため";
    await perform(officer, (uow) => leaveOut(uow, { id, version: 2, recipient, reason }));
    return form({ id, recipient, version: "3" });
  },
  "/admin/bulk-mail/[id]/send#scheduleAction": async (reviewer) => {
    const { id, count } = await chosen(reviewer);
    return form({ id, version: "2", count: String(count) });
  },
};
