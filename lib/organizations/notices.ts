import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import { mypageUrl } from "./commands/addresses";
import { caseNoticeMail, digestMail } from "./mails-of-notices";

type Event = {
  readonly organizationId: string;
  readonly flow: string;
  readonly caseId: string;
  /** The contact has the letter itself. */
  readonly contactEmail: string;
  /** Subject of the letter: it names the record by its number, and nobody. */
  readonly subject: string;
};

const MEMBERS_MAX = 500;

/** Tells the members of an organisation of what happened to one of its cases: at once, or with the letter of the morning. */
export async function tellMembers(
  uow: UnitOfWork,
  { organizationId, flow, caseId, contactEmail, subject }: Event,
): Promise<void> {
  const members = await uow.tx.membership.findMany({
    where: {
      organizationId,
      leftAt: null,
      account: { isActive: true, noticeMode: { not: "MANDATORY" }, email: { not: contactEmail.toLowerCase() } },
    },
    select: { accountId: true, account: { select: { email: true, noticeMode: true } } },
    orderBy: { id: "asc" },
    take: MEMBERS_MAX,
  });
  const later = members.filter(({ account }) => account.noticeMode === "DIGEST");
  await uow.tx.memberNotice.createMany({
    data: later.map(({ accountId }) => ({ accountId, organizationId, caseId, subject, createdAt: uow.now })),
  });
  for (const { account } of members.filter((member) => member.account.noticeMode === "EACH")) {
    const message = caseNoticeMail({ to: account.email, subject, url: mypageUrl() });
    await queueMail(uow, message, { flow, caseId });
  }
}

/** Daily job for one member: one letter for all that waits, or none. A second run finds nothing left. */
export async function sendDigest(uow: UnitOfWork, accountId: string): Promise<void> {
  await uow.tx.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const account = await uow.tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, isActive: true, noticeMode: true, memberships: current },
  });
  const notices = await uow.tx.memberNotice.findMany({
    where: { accountId },
    select: { organizationId: true, subject: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: NOTICES_MAX,
  });
  await uow.tx.memberNotice.deleteMany({ where: { accountId } });
  if (!account.isActive || account.noticeMode === "MANDATORY") return;
  const parts = account.memberships.flatMap(({ organization }) => {
    const subjects = notices.filter((one) => one.organizationId === organization.id).map(({ subject }) => subject);
    return subjects.length === 0 ? [] : [{ organizationName: organization.name, subjects: [...new Set(subjects)] }];
  });
  if (parts.length === 0) return;
  await queueMail(uow, digestMail({ to: account.email, parts, url: mypageUrl() }), null);
}

const NOTICES_MAX = 200;

const current = {
  where: { leftAt: null },
  select: { organization: { select: { id: true, name: true } } },
  orderBy: [{ joinedAt: "asc" as const }, { id: "asc" as const }],
  take: 50,
};
