import type { Actor } from "@/lib/access/actor";
import { conflictActionLabels, conflictStatusLabels } from "@/lib/awards/conflicts/labels";
import { conflictPermissions, relationsTo as toConflict } from "@/lib/awards/conflicts/permissions";
import { conflictWorkflow } from "@/lib/awards/conflicts/workflow";
import {
  editionActionLabels,
  editionStatusLabels,
  revisionActionLabels,
  revisionStatusLabels,
} from "@/lib/awards/editions/labels";
import { editionPermissions, relationsTo as toEdition } from "@/lib/awards/editions/permissions";
import { editionWorkflow, revisionWorkflow } from "@/lib/awards/editions/workflow";
import { entryActionLabels, entryStatusLabels } from "@/lib/awards/entries/labels";
import { entryPermissions, relationsTo as toEntry } from "@/lib/awards/entries/permissions";
import { entryWorkflow } from "@/lib/awards/entries/workflow";
import { extensionActionLabels, extensionStatusLabels } from "@/lib/awards/extensions/labels";
import { extensionPermissions, relationsTo as toExtension } from "@/lib/awards/extensions/permissions";
import { extensionWorkflow } from "@/lib/awards/extensions/workflow";
import { jurorActionLabels, jurorStatusLabels } from "@/lib/awards/jury/labels";
import { seatPermissions, relationsTo as toSeat } from "@/lib/awards/jury/permissions";
import { jurorWorkflow } from "@/lib/awards/jury/workflow";
import { partnerActionLabels, partnerStatusLabels } from "@/lib/awards/partners/labels";
import { partnerPermissions, relationsTo as toPartner } from "@/lib/awards/partners/permissions";
import { partnerWorkflow } from "@/lib/awards/partners/workflow";
import { resultActionLabels, resultStatusLabels } from "@/lib/awards/results/labels";
import { resultPermissions, relationsTo as toResult } from "@/lib/awards/results/permissions";
import { resultWorkflow } from "@/lib/awards/results/workflow";
import { awardAbilityLabels, awardRelationLabels } from "./award-labels";
import { grantRows, type Matrix, stepRows } from "./matrix";
import { holdersOf, SAMPLE_ACCOUNT, SAMPLE_CASE, SAMPLE_CATEGORY, SAMPLE_EDITION, SAMPLE_ORGANIZATION } from "./people";

type Key = keyof typeof awardRelationLabels;

/** Nobody, oneself and a colleague as whoever asked for it first. */
const PROPOSERS = [null, SAMPLE_ACCOUNT, "colleague"] as const;

const settingsOf = (actor: Actor) => PROPOSERS.flatMap((proposedBy) => toEdition(actor, { proposedBy }));

const sample = { organizationId: SAMPLE_ORGANIZATION, editionId: SAMPLE_EDITION, category: SAMPLE_CATEGORY };

/** The same record seen as one's own and as another's, so that every relation somebody can have is found. */
const relationsOf: Readonly<Record<Key, (actor: Actor) => readonly string[]>> = {
  awardRevisions: settingsOf,
  awardEditions: settingsOf,
  awardEntries: (actor) => PROPOSERS.flatMap((checkedBy) => toEntry(actor, { ...sample, checkedBy })),
  awardPartners: (actor) => toPartner(actor, { id: SAMPLE_CASE, organizationId: SAMPLE_ORGANIZATION }),
  awardExtensions: (actor) => PROPOSERS.flatMap((requestedBy) => toExtension(actor, { requestedBy })),
  awardJurors: (actor) => toSeat(actor, { accountId: SAMPLE_ACCOUNT }),
  awardResults: (actor) => PROPOSERS.flatMap((proposedBy) => toResult(actor, { proposedBy, isInConflict: false })),
  awardConflicts: (actor) => [
    ...toConflict(actor, { personId: SAMPLE_ACCOUNT, proposedBy: null }),
    ...PROPOSERS.flatMap((proposedBy) => toConflict(actor, { personId: "another", proposedBy })),
  ],
};

function columns(key: Key): Matrix["relations"] {
  return Object.entries(awardRelationLabels[key]).map(([relation, label]) => ({
    label,
    holders: holdersOf(relation, relationsOf[key]),
  }));
}

const relations = (key: Key) => Object.keys(awardRelationLabels[key]);

/** The matrices of the award, read from the tables that decide. */
export const awardMatrices: readonly Matrix[] = [
  {
    key: "awardRevisions",
    title: "表彰の設定",
    relations: columns("awardRevisions"),
    rows: [
      ...grantRows(editionPermissions, relations("awardRevisions"), {
        ability: awardAbilityLabels.awardRevisions,
        status: revisionStatusLabels,
      }),
      ...stepRows(revisionWorkflow, relations("awardRevisions"), {
        action: revisionActionLabels,
        status: revisionStatusLabels,
      }),
    ],
  },
  {
    key: "awardEditions",
    title: "表彰の年度",
    relations: columns("awardEditions"),
    rows: stepRows(editionWorkflow, relations("awardEditions"), {
      action: editionActionLabels,
      status: editionStatusLabels,
    }),
  },
  {
    key: "awardEntries",
    title: "表彰への応募",
    relations: columns("awardEntries"),
    rows: [
      ...grantRows(entryPermissions, relations("awardEntries"), {
        ability: awardAbilityLabels.awardEntries,
        status: entryStatusLabels,
      }),
      ...stepRows(entryWorkflow, relations("awardEntries"), { action: entryActionLabels, status: entryStatusLabels }),
    ],
  },
  {
    key: "awardPartners",
    title: "応募の連携自治体",
    relations: columns("awardPartners"),
    rows: [
      ...grantRows(partnerPermissions, relations("awardPartners"), {
        ability: awardAbilityLabels.awardPartners,
        status: partnerStatusLabels,
      }),
      ...stepRows(partnerWorkflow, relations("awardPartners"), {
        action: partnerActionLabels,
        status: partnerStatusLabels,
      }),
    ],
  },
  {
    key: "awardExtensions",
    title: "応募期限の延長",
    relations: columns("awardExtensions"),
    rows: [
      ...grantRows(extensionPermissions, relations("awardExtensions"), {
        ability: awardAbilityLabels.awardExtensions,
        status: extensionStatusLabels,
      }),
      ...stepRows(extensionWorkflow, relations("awardExtensions"), {
        action: extensionActionLabels,
        status: extensionStatusLabels,
      }),
    ],
  },
  {
    key: "awardJurors",
    title: "審査委員",
    relations: columns("awardJurors"),
    rows: [
      ...grantRows(seatPermissions, relations("awardJurors"), {
        ability: awardAbilityLabels.awardJurors,
        status: jurorStatusLabels,
      }),
      ...stepRows(jurorWorkflow, relations("awardJurors"), { action: jurorActionLabels, status: jurorStatusLabels }),
    ],
  },
  {
    key: "awardResults",
    title: "受賞の決定と発表",
    relations: columns("awardResults"),
    rows: [
      ...grantRows(resultPermissions, relations("awardResults"), {
        ability: awardAbilityLabels.awardResults,
        status: resultStatusLabels,
      }),
      ...stepRows(resultWorkflow, relations("awardResults"), {
        action: resultActionLabels,
        status: resultStatusLabels,
      }),
    ],
  },
  {
    key: "awardConflicts",
    title: "利益相反",
    relations: columns("awardConflicts"),
    rows: [
      ...grantRows(conflictPermissions, relations("awardConflicts"), {
        ability: awardAbilityLabels.awardConflicts,
        status: conflictStatusLabels,
      }),
      ...stepRows(conflictWorkflow, relations("awardConflicts"), {
        action: conflictActionLabels,
        status: conflictStatusLabels,
      }),
    ],
  },
];
