import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { completeMunicipalityCode } from "@/lib/japan/municipality-code";
import { closeMembership } from "@/lib/organizations/commands/desk-memberships";
import { mergeOrganizations } from "@/lib/organizations/commands/merge";
import { registerOrganization } from "@/lib/organizations/commands/register";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import {
  foundOrganization,
  join,
  membershipOf,
  newAddress,
  newCorporateNumber,
  newcomer,
} from "@/tests/factories/members";
import { type FieldValues, formData } from "@/tests/support/form-client";

const reason = "確認のためのデモの理由です。";

const form = (values: FieldValues): unknown[] => [emptyForm, formData({ reason, ...values })];

const keeper = async () => staffOf(await createStaff(["ACCOUNTS"]));

let made = 0;

function newCode(): string {
  made += 1;
  return completeMunicipalityCode(`39${String(800 + made)}`);
}

async function waiting(): Promise<FieldValues> {
  const person = await newcomer(newAddress().replace("example.jp", "town.mihon.lg.jp"));
  const input = {
    name: "見本",
    kind: "MUNICIPALITY",
    organizationName: "見本町",
    municipalityCode: newCode(),
  } as const;
  const { organizationId: id } = await perform(person, (uow) => registerOrganization(uow, input));
  return { id, version: "1" };
}

async function anEditor() {
  const founded = await foundOrganization();
  const id = await membershipOf(await join(founded, "EDITOR"), founded.organizationId);
  return { organizationId: founded.organizationId, id };
}

async function aPair() {
  const [source, target] = [await foundOrganization(), await foundOrganization()];
  return { sourceId: source.organizationId, targetId: target.organizationId };
}

/** What the office does with organisations. */
export const organizationTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  "/admin/organizations/[id]/approval#approveAction": async () => [emptyForm, formData(await waiting())],
  "/admin/organizations/[id]/approval#refuseAction": async () => form(await waiting()),
  "/admin/organizations/[id]/members/[membership]#closeMembershipAction": async () => form(await anEditor()),
  "/admin/organizations/[id]/members/[membership]#reopenMembershipAction": async () => {
    const target = await anEditor();
    await perform(await keeper(), (uow) => closeMembership(uow, { ...target, reason }));
    return form({ ...target, role: "VIEWER" });
  },
  "/admin/organizations/[id]/merge#mergeAction": async () =>
    form({ ...(await aPair()), sourceVersion: "1", targetVersion: "1" }),
  "/admin/organizations/[id]/number#correctNumberAction": async () => {
    const { organizationId: id } = await foundOrganization();
    return form({ id, version: "1", kind: "COMPANY", corporateNumber: newCorporateNumber() });
  },
  "/admin/organizations/[id]/undo-merge#undoMergeAction": async () => {
    const pair = await aPair();
    const input = { ...pair, sourceVersion: 1, targetVersion: 1, reason };
    await perform(await keeper(), (uow) => mergeOrganizations(uow, input));
    const { sourceId } = await db.organizationMerge.findFirstOrThrow({ where: { sourceId: pair.sourceId } });
    return form({ sourceId });
  },
  "/admin/organizations/new#inviteMunicipalityAction": async () => [
    emptyForm,
    formData({ organizationName: "見本村", municipalityCode: newCode(), email: newAddress() }),
  ],
};
