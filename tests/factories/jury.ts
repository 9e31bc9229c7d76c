import { randomUUID } from "node:crypto";
import type { Juror, Staff } from "@/lib/access/actor";
import { hashPassword } from "@/lib/accounts/passwords";
import { newEnrolment, sealTotpSecret } from "@/lib/accounts/second-factor";
import { recordAudit } from "@/lib/audit/record";
import { declareConflicts } from "@/lib/awards/conflicts/commands/declare";
import { acceptSeat } from "@/lib/awards/jury/commands/answer";
import { inviteJuror } from "@/lib/awards/jury/commands/invite";
import type { SeatRecord } from "@/lib/awards/jury/commands/record";
import { settingsOfEdition } from "@/lib/awards/jury/edition";
import type { SeatInput } from "@/lib/awards/jury/forms/seat";
import { getLiveJuror } from "@/lib/awards/jury/live-juror";
import { emptyProfile } from "@/lib/awards/jury/profile";
import { JURY_TERMS_SHA256 } from "@/lib/awards/jury/terms";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { sealVersion } from "@/lib/receipts/seal";
import { operator, PASSWORD, signedIn } from "./accounts";
import { openEdition } from "./awards";
import { foundOrganization } from "./members";

export type OpenEdition = {
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly officer: Staff;
  readonly second: Staff;
  readonly category: string;
};

/** An edition that is announced, with its two officers and its first category. */
export async function juryEdition(): Promise<OpenEdition> {
  const edition = await openEdition();
  return { ...edition, category: await categoryOf(edition.editionId) };
}

/** The first category of an edition. */
export async function categoryOf(editionId: string): Promise<string> {
  const [first] = (await settingsOfEdition(db, editionId)).categories;
  if (first === undefined) throw new Error("The edition has no category.");
  return first.key;
}

export function seatOf(edition: OpenEdition, parts: Partial<SeatInput> = {}): SeatInput {
  const who = { name: `見本 委員${randomUUID().slice(0, 6)}`, nameKana: "ミホン イイン", title: "見本大学 教授" };
  return { ...who, categories: [edition.category], isChair: false, cap: null, profile: emptyProfile, ...parts };
}

/** Invited by the first officer of the edition. */
export async function invitedJuror(edition: OpenEdition, parts: Partial<SeatInput> & { email?: string } = {}) {
  const { email = `${randomUUID()}@example.ac.jp`, ...seat } = parts;
  const input = { editionId: edition.editionId, email, ...seatOf(edition, seat) };
  return { email, seat: await perform(edition.officer, (uow) => inviteJuror(uow, input)) };
}

/** The token of the last letter to this address. */
export async function tokenFor(email: string): Promise<string> {
  const mail = await db.mail.findFirstOrThrow({
    where: { recipient: email, template: "jury-invitation" },
    orderBy: { createdAt: "desc" },
  });
  return /token=([\w-]+)/.exec(mail.body)?.[1] ?? "";
}

/** Signed in, past the set-up of both factors. */
export async function jurorOf(accountId: string): Promise<Juror> {
  const { secret } = newEnrolment();
  await db.account.update({
    where: { id: accountId },
    data: { passwordHash: await hashPassword(PASSWORD), totpSecret: sealTotpSecret(accountId, secret) },
  });
  const juror = await getLiveJuror(await signedIn({ id: accountId }));
  if (juror === null) throw new Error("The juror is not signed in.");
  return juror;
}

/** The same person as of now. */
export const nowAs = async ({ accountId }: Juror) => jurorOf(accountId);

export async function acceptedJuror(edition: OpenEdition, parts: Parameters<typeof invitedJuror>[1] = {}) {
  const { seat, email } = await invitedJuror(edition, parts);
  const juror = await jurorOf(seat.accountId);
  const { id, version } = seat;
  const accepted = await perform(juror, (uow) => acceptSeat(uow, { id, version, sha256: JURY_TERMS_SHA256 }));
  return { email, seat: accepted, juror: await nowAs(juror) };
}

/** Agreed to the terms and declared that there is nothing to declare. */
export async function readyJuror(edition: OpenEdition, parts: Parameters<typeof invitedJuror>[1] = {}) {
  const { seat, juror, email } = await acceptedJuror(edition, parts);
  const declared: SeatRecord = await perform(juror, (uow) =>
    declareConflicts(uow, { id: seat.id, version: seat.version, declared: [] }),
  );
  return { email, seat: declared, juror: await nowAs(juror) };
}

type EntryParts = {
  readonly status?: "SUBMITTED" | "ELIGIBLE";
  readonly organizationId?: string;
  readonly category?: string;
  readonly answers?: Readonly<Record<string, string>>;
};

const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const newNumber = (year: number) =>
  `A-${year}-${Array.from({ length: 6 }, () => SIGNS.charAt(Math.floor(Math.random() * SIGNS.length))).join("")}`;

/** An entry as it stands after a send, or after two people found it eligible. */
export async function anEntry(edition: OpenEdition, parts: EntryParts = {}) {
  const { editionId, fiscalYear, officer, second } = edition;
  const organizationId = parts.organizationId ?? (await foundOrganization()).organizationId;
  const organization = await db.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const [id, number] = [randomUUID(), newNumber(fiscalYear)];
  const contactEmail = parts.answers?.contactEmail ?? "tanto@oubo.example.jp";
  const answers = { title: "山里の分室", contactName: "応募 太郎", contactEmail, ...parts.answers };
  const rows = [
    { section: "取組", field: "title", label: "題名", value: answers.title, isPublic: true },
    { section: "連絡先", field: "contactEmail", label: "メールアドレス", value: contactEmail, isPublic: false },
  ];
  await perform(operator, async (uow) => {
    const { id: currentVersionId } = await sealVersion(
      uow,
      { caseId: id, isNew: true },
      {
        ...{ flow: "awardEntry", number, formVersion: "test", channel: "web" },
        ...{ answers, rows, consents: [], attachments: [] },
      },
    );
    await uow.tx.awardEntry.create({
      data: {
        ...{ id, number, status: "SUBMITTED", editionId, category: parts.category ?? edition.category, channel: "web" },
        ...{ organizationId, applicantKind: "company", applicantName: organization.name, title: answers.title },
        ...{ contactEmail, contactName: answers.contactName, searchText: "", searchGrams: [], currentVersionId },
        ...{ arrivedAt: uow.now, arrival: "IN_TIME", displayedUntil: uow.now, enforcedUntil: uow.now },
        ...{ receivedAt: uow.now, createdAt: uow.now, updatedAt: uow.now },
      },
    });
    const step = { flow: "awardEntry", from: "", to: "SUBMITTED" };
    await recordAudit(uow, { action: "awardEntry.submit", subject: { kind: "awardEntry", id }, step });
  });
  if (parts.status !== "SUBMITTED") await findEligible(id, officer.accountId, second.accountId);
  return { id, number, organizationId };
}

async function findEligible(id: string, checkedBy: string, signedBy: string): Promise<void> {
  const subject = { kind: "awardEntry", id };
  await perform(operator, async (uow) => {
    const data = { status: "ELIGIBLE_PROPOSED", checkedBy, checkedAt: uow.now } as const;
    await uow.tx.awardEntry.update({ where: { id }, data });
    const step = { flow: "awardEntry", from: "SUBMITTED", to: "ELIGIBLE_PROPOSED" };
    await recordAudit(uow, { action: "awardEntry.proposeEligible", subject, step });
  });
  await perform(operator, async (uow) => {
    const data = { status: "ELIGIBLE", signedBy, decidedAt: uow.now } as const;
    await uow.tx.awardEntry.update({ where: { id }, data });
    const step = { flow: "awardEntry", from: "ELIGIBLE_PROPOSED", to: "ELIGIBLE" };
    await recordAudit(uow, { action: "awardEntry.agreeEligible", subject, step });
  });
}
