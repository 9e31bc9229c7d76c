import type { Actor } from "@/lib/access/actor";
import { accountPermissions, relationsTo as toAccount } from "@/lib/accounts/permissions";
import { actionLabels, statusLabels } from "@/lib/declarations/labels";
import { declarationPermissions, relationsTo as toDeclaration } from "@/lib/declarations/permissions";
import { declarationWorkflow } from "@/lib/declarations/workflow";
import { mailPermissions, relationsTo as toMail } from "@/lib/mail/permissions";
import { organizationPermissions, relationTo as toOrganization } from "@/lib/organizations/permissions";
import { contentActionLabels, contentStatusLabels } from "@/lib/publishing/labels";
import { contentPermissions, relationsTo as toContent } from "@/lib/publishing/permissions";
import { contentWorkflow } from "@/lib/publishing/workflow";
import { abilityLabels, relationLabels } from "./labels";
import { grantRows, type Matrix, plainRows, stepRows } from "./matrix";
import { holdersOf, SAMPLE_ACCOUNT, SAMPLE_CASE, SAMPLE_ORGANIZATION } from "./people";

/** The same record seen as one's own and as another's, so that every relation somebody can have is found. */
const relationsOf = {
  declarations: (actor: Actor) => [
    ...toDeclaration(actor, null),
    ...toDeclaration(actor, { id: SAMPLE_CASE, organizationId: SAMPLE_ORGANIZATION }),
  ],
  contents: (actor: Actor) => toContent(actor, { authorId: "colleague" }),
  accounts: (actor: Actor) => [...toAccount(actor, { id: SAMPLE_ACCOUNT }), ...toAccount(actor, { id: "colleague" })],
  organizations: (actor: Actor) => {
    const relation = toOrganization(actor, SAMPLE_ORGANIZATION);
    return relation === null ? [] : [relation];
  },
  mail: (actor: Actor) => toMail(actor, { flow: "declaration" }),
} as const;

type FlowKey = keyof typeof relationLabels;

function columns(flow: FlowKey): Matrix["relations"] {
  return Object.entries(relationLabels[flow]).map(([relation, label]) => ({
    label,
    holders: holdersOf(relation, relationsOf[flow]),
  }));
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
  {
    key: "accounts",
    title: "職員アカウント",
    relations: columns("accounts"),
    rows: plainRows(accountPermissions, Object.keys(relationLabels.accounts), abilityLabels.accounts),
  },
  {
    key: "organizations",
    title: "団体",
    relations: columns("organizations"),
    rows: plainRows(organizationPermissions, Object.keys(relationLabels.organizations), abilityLabels.organizations),
  },
  {
    key: "mail",
    title: "送信メール",
    relations: columns("mail"),
    rows: plainRows(mailPermissions, Object.keys(relationLabels.mail), abilityLabels.mail),
  },
];
