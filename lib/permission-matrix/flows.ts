import { type Actor, hasDuty } from "@/lib/access/actor";
import { changePermissions, relationsTo as toChange } from "@/lib/accounts/changes/permissions";
import { accountPermissions, relationsTo as toAccount } from "@/lib/accounts/permissions";
import { readingPermissions, relationsTo as toReading } from "@/lib/audit/readings/permissions";
import { actionLabels as bulkMailActionLabels, statusLabels as bulkMailStatusLabels } from "@/lib/bulk-mail/labels";
import { bulkMailPermissions, relationsTo as toLetter } from "@/lib/bulk-mail/permissions";
import { bulkMailWorkflow } from "@/lib/bulk-mail/workflow";
import { FLOWS } from "@/lib/cases/flows";
import {
  actionLabels as consultationActionLabels,
  statusLabels as consultationStatusLabels,
} from "@/lib/consultations/labels";
import { consultationPermissions, relationsTo as toConsultation } from "@/lib/consultations/permissions";
import { consultationWorkflow } from "@/lib/consultations/workflow";
import { actionLabels, statusLabels } from "@/lib/declarations/labels";
import { declarationPermissions, relationsTo as toDeclaration } from "@/lib/declarations/permissions";
import { declarationWorkflow } from "@/lib/declarations/workflow";
import { mailPermissions, relationsTo as toMail } from "@/lib/mail/permissions";
import {
  actionLabels as introductionActionLabels,
  statusLabels as introductionStatusLabels,
} from "@/lib/matching/labels";
import { introductionPermissions, relationsTo as toIntroduction } from "@/lib/matching/permissions";
import { introductionWorkflow } from "@/lib/matching/workflow";
import { actionLabels as officeActionLabels, statusLabels as officeStatusLabels } from "@/lib/offices/labels";
import { officePermissions, relationsTo as toOffice } from "@/lib/offices/permissions";
import { officeWorkflow } from "@/lib/offices/workflow";
import { organizationPermissions, relationTo as toOrganization } from "@/lib/organizations/permissions";
import { contentActionLabels, contentStatusLabels } from "@/lib/publishing/labels";
import { contentPermissions, relationsTo as toContent } from "@/lib/publishing/permissions";
import { contentWorkflow } from "@/lib/publishing/workflow";
import { retentionPermissions, relationsTo as toDisposal } from "@/lib/retention/permissions";
import { awardAdvanceMatrices } from "./award-advance-flows";
import { awardMatrices } from "./award-flows";
import { awardMeetingMatrices } from "./award-meeting-flows";
import { awardScoringMatrices } from "./award-scoring-flows";
import { abilityLabels, relationLabels } from "./labels";
import { grantRows, type Matrix, plainRows, stepRows } from "./matrix";
import { holdersOf, SAMPLE_ACCOUNT, SAMPLE_CASE, SAMPLE_ORGANIZATION } from "./people";

/** One that both sides were asked about. */
const introductionOf = (askerOrganizationId: string, counterpartOrganizationId: string) => ({
  ...{ id: SAMPLE_CASE, askerOrganizationId, counterpartOrganizationId },
  ...{ proposedAt: new Date(0), offeredAt: new Date(0) },
});

/** The same record seen as one's own and as another's, so that every relation somebody can have is found. */
const relationsOf = {
  declarations: (actor: Actor) => [
    ...toDeclaration(actor, null),
    ...toDeclaration(actor, { id: SAMPLE_CASE, organizationId: SAMPLE_ORGANIZATION }),
  ],
  offices: (actor: Actor) => toOffice(actor, { organizationId: SAMPLE_ORGANIZATION }),
  consultations: (actor: Actor) => [
    ...toConsultation(actor, null),
    ...toConsultation(actor, { id: SAMPLE_CASE, organizationId: SAMPLE_ORGANIZATION }),
  ],
  introductions: (actor: Actor) => [
    ...toIntroduction(actor, introductionOf(SAMPLE_ORGANIZATION, "another")),
    ...toIntroduction(actor, introductionOf("another", SAMPLE_ORGANIZATION)),
  ],
  contents: (actor: Actor) => [...toContent(actor, null), ...toContent(actor, { authorId: "colleague" })],
  accounts: (actor: Actor) => [...toAccount(actor, { id: SAMPLE_ACCOUNT }), ...toAccount(actor, { id: "colleague" })],
  retention: (actor: Actor) => [
    ...(["declaration", "office", "consultation", "awardEntry"] as const).flatMap((recordClass) =>
      toDisposal(actor, { askedBy: null, recordClass }),
    ),
    ...toDisposal(actor, { askedBy: SAMPLE_ACCOUNT }),
  ],
  changes: (actor: Actor) =>
    (["STAFF", "JUROR"] as const).flatMap((concerns) => [
      ...toChange(actor, { accountId: SAMPLE_ACCOUNT, proposedBy: "colleague", concerns }),
      ...toChange(actor, { accountId: "colleague", proposedBy: SAMPLE_ACCOUNT, concerns }),
      ...toChange(actor, { accountId: "colleague", proposedBy: "another", concerns }),
    ]),
  readings: (actor: Actor) => [
    ...toReading(actor, { personId: SAMPLE_ACCOUNT, requestedBy: "colleague" }, false),
    ...(hasDuty(actor, "AUDIT") ? toReading(actor, { personId: "colleague", requestedBy: SAMPLE_ACCOUNT }, false) : []),
    ...toReading(actor, { personId: "colleague", requestedBy: "another" }, false),
  ],
  organizations: (actor: Actor) => {
    const relation = toOrganization(actor, SAMPLE_ORGANIZATION);
    return relation === null ? [] : [relation];
  },
  mail: (actor: Actor) => FLOWS.flatMap((flow) => toMail(actor, { flow })),
  bulkMail: (actor: Actor) => [...toLetter(actor, { flow: null }), ...toLetter(actor, { flow: "declaration" })],
} as const;

type FlowKey = keyof typeof relationLabels;

function columns(flow: FlowKey): Matrix["relations"] {
  return Object.entries(relationLabels[flow]).map(([relation, label]) => ({
    label,
    holders: holdersOf(relation, relationsOf[flow]),
  }));
}

/** Of records without statuses. */
function plainMatrix<Relation extends string, Ability extends string>(
  key: FlowKey,
  title: string,
  permissions: Readonly<Record<Ability, readonly Relation[]>>,
  abilities: Readonly<Record<Ability, string>>,
): Matrix {
  const rows = plainRows(permissions, Object.keys(relationLabels[key]), abilities);
  return { key, title, relations: columns(key), rows };
}

/** The permission matrix, read from the tables that decide: nothing here is written by hand but the words. */
export const matrices: readonly Matrix[] = [
  {
    key: "declarations",
    title: "自己宣言",
    relations: columns("declarations"),
    rows: [
      ...grantRows(declarationPermissions, Object.keys(relationLabels.declarations), {
        ability: abilityLabels.declarations,
        status: statusLabels,
      }),
      ...stepRows(declarationWorkflow, Object.keys(relationLabels.declarations), {
        action: actionLabels,
        status: statusLabels,
      }),
    ],
  },
  {
    key: "offices",
    title: "サテライトオフィス",
    relations: columns("offices"),
    rows: [
      ...grantRows(officePermissions, Object.keys(relationLabels.offices), {
        ability: abilityLabels.offices,
        status: officeStatusLabels,
      }),
      ...stepRows(officeWorkflow, Object.keys(relationLabels.offices), {
        action: officeActionLabels,
        status: officeStatusLabels,
      }),
    ],
  },
  {
    key: "consultations",
    title: "相談",
    relations: columns("consultations"),
    rows: [
      ...grantRows(consultationPermissions, Object.keys(relationLabels.consultations), {
        ability: abilityLabels.consultations,
        status: consultationStatusLabels,
      }),
      ...stepRows(consultationWorkflow, Object.keys(relationLabels.consultations), {
        action: consultationActionLabels,
        status: consultationStatusLabels,
      }),
    ],
  },
  {
    key: "introductions",
    title: "企業と自治体の紹介",
    relations: columns("introductions"),
    rows: [
      ...grantRows(introductionPermissions, Object.keys(relationLabels.introductions), {
        ability: abilityLabels.introductions,
        status: introductionStatusLabels,
      }),
      ...stepRows(introductionWorkflow, Object.keys(relationLabels.introductions), {
        action: introductionActionLabels,
        status: introductionStatusLabels,
      }),
    ],
  },
  ...awardMatrices,
  ...awardScoringMatrices,
  ...awardAdvanceMatrices,
  ...awardMeetingMatrices,
  {
    key: "contents",
    title: "コンテンツ",
    relations: columns("contents"),
    rows: [
      ...grantRows(contentPermissions, Object.keys(relationLabels.contents), {
        ability: abilityLabels.contents,
        status: contentStatusLabels,
      }),
      ...stepRows(contentWorkflow, Object.keys(relationLabels.contents), {
        action: contentActionLabels,
        status: contentStatusLabels,
      }),
    ],
  },
  plainMatrix("accounts", "職員アカウント", accountPermissions, abilityLabels.accounts),
  plainMatrix("changes", "二人で決める職員アカウントの変更", changePermissions, abilityLabels.changes),
  plainMatrix("readings", "同僚の監査記録の閲覧", readingPermissions, abilityLabels.readings),
  plainMatrix("organizations", "団体", organizationPermissions, abilityLabels.organizations),
  plainMatrix("mail", "送信メール", mailPermissions, abilityLabels.mail),
  {
    key: "bulkMail",
    title: "一斉メール",
    relations: columns("bulkMail"),
    rows: [
      ...grantRows(bulkMailPermissions, Object.keys(relationLabels.bulkMail), {
        ability: abilityLabels.bulkMail,
        status: bulkMailStatusLabels,
      }),
      ...stepRows(bulkMailWorkflow, Object.keys(relationLabels.bulkMail), {
        action: bulkMailActionLabels,
        status: bulkMailStatusLabels,
      }),
    ],
  },
  plainMatrix("retention", "保存と消去", retentionPermissions, abilityLabels.retention),
];
