import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { isPrefectureCode, prefectureName } from "@/lib/japan/prefecture";
import { type CandidateRef, candidateKey } from "@/lib/matching/candidate-key";
import { evaluateCompany } from "@/lib/matching/engine/evaluate";
import { CANDIDATES_MAX } from "@/lib/matching/limits";
import { routes } from "@/lib/routes";
import type { Candidate, CandidateQuery } from "./candidates";

type Client = Prisma.TransactionClient;

/** Companies that allowed it, by the declaration that the public reads. */
export async function listCompanyCandidates(client: Client, query: CandidateQuery): Promise<Candidate[]> {
  const { only, wishes } = query;
  if (only !== undefined && only.kind !== "company") return [];
  const optIns = await client.matchOptIn.findMany({
    where: { withdrawnAt: null, ...(only === undefined ? {} : { organizationId: only.id }) },
    select: { organizationId: true, cooperation: true, words: true },
    orderBy: [{ updatedAt: "desc" }, { organizationId: "asc" }],
    take: CANDIDATES_MAX,
  });
  const declared = await declarationsOf(
    client,
    optIns.map(({ organizationId }) => organizationId),
  );
  return optIns.flatMap(({ organizationId, cooperation, words }) => {
    const declaration = declared.get(organizationId);
    if (declaration === undefined) return [];
    const ref: CandidateRef = { kind: "company", id: organizationId };
    const { prefectureCode } = declaration;
    const prefecture = isPrefectureCode(prefectureCode) ? prefectureName(prefectureCode) : "";
    return [
      {
        ...{ ref, key: candidateKey(ref), organizationId, officeId: null, words },
        name: declaration.organizationName,
        place: `${prefecture}${declaration.municipality}`,
        path: routes.declaration(declaration.number),
        ...evaluateCompany(wishes, { ...declaration, cooperation }),
      },
    ];
  });
}

/** The latest of each organisation that is published now. */
export async function declarationsOf(client: Client, organizationIds: readonly string[]) {
  const cases = await client.declaration.findMany({
    where: {
      organizationId: { in: [...organizationIds] },
      organization: { status: "ACTIVE" },
      publishedVersionId: { not: null },
    },
    select: { id: true, organizationId: true },
    orderBy: { id: "asc" },
    take: CANDIDATES_MAX,
  });
  const shown = await client.publishedDeclaration.findMany({
    where: { declarationId: { in: cases.map(({ id }) => id) } },
    select: {
      ...{ declarationId: true, number: true, organizationName: true, prefectureCode: true, municipality: true },
      ...{ industryCode: true, employeeBand: true, policyItems: true, partnerAreas: true },
    },
    orderBy: [{ publishedAt: "asc" }, { declarationId: "asc" }],
    take: CANDIDATES_MAX,
  });
  const ownerOf = new Map(cases.map(({ id, organizationId }) => [id, organizationId ?? ""]));
  return new Map(shown.map((row) => [ownerOf.get(row.declarationId) ?? "", row]));
}
