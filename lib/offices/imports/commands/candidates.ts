import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import type { Candidate } from "@/lib/offices/imports/match";
import { officeGroups } from "@/lib/offices/workflow";
import { readSealed } from "@/lib/receipts/content";

const CANDIDATES_MAX = 50_000;

/** Offices of the municipality that a file may mean. */
export function listCandidates(uow: UnitOfWork, organizationId: string): Promise<Candidate[]> {
  return uow.tx.office.findMany({
    where: { organizationId, status: { notIn: [...officeGroups.ended] } },
    select: {
      id: true,
      number: true,
      externalId: true,
      name: true,
      municipalityCode: true,
      status: true,
      version: true,
      currentVersionId: true,
    },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: CANDIDATES_MAX,
  });
}

/** The answers of these versions, with one look-up. */
export async function answersOfVersions(
  uow: UnitOfWork,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, Answers>> {
  const versions = await uow.tx.sealedVersion.findMany({
    where: { id: { in: [...versionIds] } },
    select: { id: true, content: true },
    take: versionIds.length,
  });
  return new Map(versions.map(({ id, content }) => [id, readSealed(content).answers]));
}

/** Who is asked about an office whose row does not say it: who handed the file in, or who runs the municipality here. */
export async function contactOf(
  uow: UnitOfWork,
  asked: { readonly accountId: string; readonly organizationId: string },
) {
  const select = { name: true, email: true, kind: true } as const;
  const own = await uow.tx.account.findUniqueOrThrow({ where: { id: asked.accountId }, select });
  if (own.kind === "MEMBER") return { contactName: own.name, contactEmail: own.email };
  const owner = await uow.tx.membership.findFirst({
    where: { organizationId: asked.organizationId, role: "OWNER", leftAt: null },
    select: { account: { select } },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
  });
  return { contactName: owner?.account.name ?? "", contactEmail: owner?.account.email ?? "" };
}
