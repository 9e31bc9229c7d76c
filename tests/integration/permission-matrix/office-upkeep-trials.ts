import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { askForRemoval } from "@/lib/offices/commands/removal";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { foundMunicipality } from "@/tests/factories/members";
import { confirmedOn, shownOffice } from "@/tests/factories/shown-office";
import { type FieldValues, formData } from "@/tests/support/form-client";

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

let town: ReturnType<typeof foundMunicipality> | undefined;

/** One for all trials: a code belongs to one municipality. */
function theTown(): ReturnType<typeof foundMunicipality> {
  town ??= foundMunicipality("202151");
  return town;
}

async function published() {
  const reviewer = await staffOf(await createStaff(["OFFICES"]));
  const { id } = await shownOffice({ town: await theTown(), reviewer });
  return confirmedOn(id, "2025-04-01");
}

async function askedToRemove(): Promise<FieldValues> {
  const { id, number, version } = await published();
  const officer = await staffOf(await createStaff(["OFFICES"]));
  const after = await perform(officer, (uow) => askForRemoval(uow, { id, version, reason: "二重の登録のため。" }));
  const request = await db.approvalRequest.findFirstOrThrow({ where: { caseId: id }, select: { id: true } });
  return { number, version: String(after.version), requestId: request.id };
}

/** What officers do with offices that are shown. */
export const officeUpkeepTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  "/admin/offices/campaign#askGroupAction": async () => {
    await published();
    return form({ prefecture: "20" });
  },
  "/admin/offices/campaign#askChosenAction": async () => form({ offices: [(await published()).id] }),
  "/admin/offices/[number]/removal#askForRemovalAction": async () => {
    const { number, version } = await published();
    return form({ number, version: String(version), reason: "二重の登録のため。" });
  },
  "/admin/offices/[number]/removal#approveRemovalAction": async () => form(await askedToRemove()),
  "/admin/offices/[number]/removal#declineRemovalAction": async () =>
    form({ ...(await askedToRemove()), reason: "利用が続いているため。" }),
};
