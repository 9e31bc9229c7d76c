import "server-only";
import type { KnownName } from "@/lib/consultations/anonymizing/kinds";
import { namesOfCase } from "@/lib/consultations/anonymizing/names-of-case";
import type { Prisma } from "@/lib/db/generated/client";
import { readSealed, type SealedRow } from "@/lib/receipts/content";

type Reader = Pick<Prisma.TransactionClient, "consultation" | "sealedVersion" | "threadMessage" | "account">;
type Consultation = Prisma.ConsultationGetPayload<Record<string, never>>;

const CASES_MAX = 50;
const VERSIONS_MAX = 200;
const PEOPLE_MAX = 200;

/** Every name of a consultation, and of those that were merged into it or split from it: their messages stand in its thread. */
export async function knownNames(reader: Reader, consultation: Consultation): Promise<readonly KnownName[]> {
  const cases = await casesAround(reader, consultation);
  const ids = cases.map(({ id }) => id);
  const [rows, people] = await Promise.all([rowsOf(reader, ids), peopleOf(reader, cases)]);
  const staff = people.filter(({ kind }) => kind === "STAFF").map(({ name }) => name);
  const members = people
    .filter(({ kind }) => kind !== "STAFF")
    .map(({ name: text }): KnownName => ({ kind: "person", text }));
  const names = cases.flatMap((one) =>
    namesOfCase({ ...one, registeredName: one.organization?.name ?? null, rows: rows.get(one.id) ?? [], staff }),
  );
  return [...names, ...members];
}

function casesAround(reader: Reader, { id, splitFromId }: Consultation) {
  const origin = splitFromId === null ? [] : [{ id: splitFromId }];
  return reader.consultation.findMany({
    where: { OR: [{ id }, { mergedIntoId: id }, { splitFromId: id }, ...origin] },
    include: { organization: { select: { name: true } } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: CASES_MAX,
  });
}

/** Of every version: a name that was corrected is a name still. */
async function rowsOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, readonly SealedRow[]>> {
  const versions = await reader.sealedVersion.findMany({
    where: { caseId: { in: [...ids] }, flow: "consultation", erasedAt: null },
    select: { caseId: true, content: true },
    orderBy: [{ sealedAt: "asc" }, { id: "asc" }],
    take: VERSIONS_MAX,
  });
  const rows = new Map<string, readonly SealedRow[]>();
  for (const { caseId, content } of versions)
    rows.set(caseId, [...(rows.get(caseId) ?? []), ...readSealed(content).rows]);
  return rows;
}

/** Whoever handled or wrote. */
async function peopleOf(reader: Reader, cases: readonly Pick<Consultation, "id" | "assigneeId" | "deputyId">[]) {
  const authors = await reader.threadMessage.findMany({
    where: { flow: "consultation", caseId: { in: cases.map(({ id }) => id) }, authorId: { not: null } },
    select: { authorId: true },
    distinct: ["authorId"],
    orderBy: { authorId: "asc" },
    take: PEOPLE_MAX,
  });
  const ids = [...cases.flatMap((one) => [one.assigneeId, one.deputyId]), ...authors.map(({ authorId }) => authorId)];
  return reader.account.findMany({
    where: { id: { in: ids.filter((one) => one !== null) } },
    select: { kind: true, name: true },
    orderBy: { id: "asc" },
    take: PEOPLE_MAX,
  });
}
