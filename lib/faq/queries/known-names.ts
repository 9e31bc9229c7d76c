import "server-only";
import type { KnownName } from "@/lib/consultations/anonymizing/kinds";
import { namesOfCase } from "@/lib/consultations/anonymizing/names-of-case";
import type { Prisma } from "@/lib/db/generated/client";
import { readSealed, type SealedRow } from "@/lib/receipts/content";

type Reader = Pick<Prisma.TransactionClient, "sealedVersion" | "threadMessage" | "account" | "organization">;
type Consultation = Prisma.ConsultationGetPayload<Record<string, never>>;

const PEOPLE_MAX = 200;

/** The rows of what was sent first and of every later version: a name that was corrected is a name still. */
export async function sealedRows(reader: Reader, { id }: Consultation): Promise<readonly SealedRow[]> {
  const versions = await reader.sealedVersion.findMany({
    where: { caseId: id, flow: "consultation" },
    select: { content: true },
    orderBy: { ordinal: "desc" },
    take: 20,
  });
  return versions.flatMap(({ content }) => readSealed(content).rows);
}

export async function knownNames(
  reader: Reader,
  consultation: Consultation,
  rows: readonly SealedRow[],
): Promise<readonly KnownName[]> {
  const { id, assigneeId, deputyId, organizationId } = consultation;
  const authors = await reader.threadMessage.findMany({
    where: { flow: "consultation", caseId: id, authorId: { not: null } },
    select: { authorId: true },
    distinct: ["authorId"],
    orderBy: { authorId: "asc" },
    take: PEOPLE_MAX,
  });
  const ids = [assigneeId, deputyId, ...authors.map(({ authorId }) => authorId)].filter((one) => one !== null);
  const [people, organization] = await Promise.all([
    reader.account.findMany({ where: { id: { in: ids } }, select: { kind: true, name: true } }),
    organizationId === null
      ? null
      : reader.organization.findUnique({ where: { id: organizationId }, select: { name: true } }),
  ]);
  const members = people
    .filter(({ kind }) => kind !== "STAFF")
    .map(({ name: text }): KnownName => ({ kind: "person", text }));
  const staff = people.filter(({ kind }) => kind === "STAFF").map(({ name }) => name);
  return [...namesOfCase({ ...consultation, registeredName: organization?.name ?? null, rows, staff }), ...members];
}
