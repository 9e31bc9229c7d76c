import "server-only";
import { db } from "@/lib/db/client";
import type { AccountKind } from "@/lib/db/generated/enums";
import { formatShort } from "@/lib/japan/dates";
import { findMunicipality, municipalityFullName } from "@/lib/japan/municipalities";

/** Somebody whom a record names. `subjectId` is that of the record, `id` their own; `number` says what the record is. */
export type NamedPerson = {
  readonly id: string;
  readonly subjectId: string;
  readonly number: string;
  readonly organizationName: string;
  readonly contactName: string;
  readonly contactEmail: string;
};

const ROWS_MAX = 50_000;
const contact = { id: true, number: true, contactName: true, contactEmail: true } as const;

/** Whom these records name, whatever their kind. */
export async function listNamed(ids: readonly string[]): Promise<readonly NamedPerson[]> {
  const one = { id: { in: [...ids] } };
  const ordered = { orderBy: { number: "asc" }, take: ROWS_MAX } as const;
  const named = { ...contact, organizationName: true };
  const [declarations, consultations, offices, entries] = await Promise.all([
    db.declaration.findMany({ where: one, select: named, ...ordered }),
    db.consultation.findMany({ where: one, select: named, ...ordered }),
    db.office.findMany({ where: one, select: { ...contact, organization: { select: { name: true } } }, ...ordered }),
    db.awardEntry.findMany({ where: one, select: { ...contact, applicantName: true }, ...ordered }),
  ]);
  const cases = [
    ...declarations,
    ...consultations,
    ...entries.map(({ applicantName: organizationName, ...entry }) => ({ ...entry, organizationName })),
    ...offices.map(({ organization: { name: organizationName }, ...office }) => ({ ...office, organizationName })),
  ];
  const others = await Promise.all([listPartners(ids), listRequesters(ids), listAccounts(ids)]);
  return [...cases.map((row) => ({ ...row, subjectId: row.id })), ...others.flat()];
}

/** An entry names the people of its municipalities beside its own. */
async function listPartners(ids: readonly string[]): Promise<NamedPerson[]> {
  const rows = await db.awardPartner.findMany({
    where: { entryId: { in: [...ids] } },
    select: {
      ...{ id: true, entryId: true, municipalityCode: true, contactName: true, contactEmail: true },
      entry: { select: { number: true } },
    },
    orderBy: { id: "asc" },
    take: ROWS_MAX,
  });
  return rows.map(({ entryId: subjectId, entry: { number }, municipalityCode, ...partner }) => {
    const municipality = findMunicipality(municipalityCode);
    const organizationName = municipality === null ? municipalityCode : municipalityFullName(municipality);
    return { ...partner, subjectId, number, organizationName };
  });
}

async function listRequesters(ids: readonly string[]): Promise<NamedPerson[]> {
  const rows = await db.matchRequest.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, createdAt: true, organizationName: true, contactName: true, contactEmail: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: ROWS_MAX,
  });
  return rows.map(({ createdAt, ...row }) => ({
    ...row,
    subjectId: row.id,
    number: `${formatShort(createdAt)}の希望`,
  }));
}

const KINDS = { STAFF: "職員アカウント", MEMBER: "団体の利用者", JUROR: "審査委員" } as const satisfies Record<
  AccountKind,
  string
>;

async function listAccounts(ids: readonly string[]): Promise<NamedPerson[]> {
  const rows = await db.account.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, kind: true, name: true, email: true },
    orderBy: { id: "asc" },
    take: ROWS_MAX,
  });
  return rows.map(({ id, kind, name, email }) => ({
    ...{ id, subjectId: id, number: KINDS[kind], organizationName: "" },
    ...{ contactName: name, contactEmail: email },
  }));
}
