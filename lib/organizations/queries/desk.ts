import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { type FilterMap, whereParts } from "@/lib/db/filters";
import type { Prisma } from "@/lib/db/generated/client";
import type { OrganizationStatus } from "@/lib/db/generated/enums";
import { keysetArguments, keysetPage } from "@/lib/db/keyset";
import { compactCode } from "@/lib/japan/width";
import type { OrganizationFilters } from "@/lib/organizations/desk-schema";
import { mayInOrganization } from "@/lib/organizations/permissions";

const ORGANIZATION_PAGE_SIZE = 50;

type Where = Prisma.OrganizationWhereInput;
type Filtering = Omit<OrganizationFilters, "before" | "after">;

const filterMap: FilterMap<Filtering, Where> = {
  kind: (kind) => ({ kind }),
  status: (status) => ({ status }),
  q: (q) => ({
    OR: [
      { name: { contains: escapeSigns(q), mode: "insensitive" } },
      { corporateNumber: compactCode(q) },
      { municipalityCode: compactCode(q) },
      { memberships: { some: { account: { email: q.toLowerCase() } } } },
    ],
  }),
};

/** Prisma hands `%` and `_` on as the wildcards of LIKE. */
function escapeSigns(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}

const listItem = {
  id: true,
  kind: true,
  status: true,
  name: true,
  corporateNumber: true,
  municipalityCode: true,
  createdAt: true,
  _count: { select: { memberships: { where: { leftAt: null } }, declarations: true } },
} as const satisfies Prisma.OrganizationSelect;

/** For those who look after organisations; the last registered first. */
export async function listOrganizations(actor: Actor, { before, after, ...filters }: OrganizationFilters) {
  const rows = mayInOrganization(actor, "administer", null)
    ? await db.organization.findMany({
        where: { AND: whereParts<Filtering, Where>(filters, filterMap) },
        select: listItem,
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        ...keysetArguments({ before, after }, ORGANIZATION_PAGE_SIZE),
      })
    : [];
  return keysetPage(rows, { before, after }, ORGANIZATION_PAGE_SIZE);
}

/** How many stand in each state: the figures on the screen's links. */
export async function countOrganizations(actor: Actor) {
  const groups = mayInOrganization(actor, "administer", null)
    ? await db.organization.groupBy({ by: ["status"], _count: { _all: true } })
    : [];
  const counts = new Map(groups.map((group) => [group.status, group._count._all]));
  return {
    of: (status: OrganizationStatus) => counts.get(status) ?? 0,
    total: groups.reduce((sum, group) => sum + group._count._all, 0),
  };
}
