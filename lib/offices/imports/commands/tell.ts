import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { formatDateTime } from "@/lib/japan/dates";
import { queueMail } from "@/lib/mail/queue";
import type { MailMessage } from "@/lib/mail/template";
import { importAppliedMail, importUndoneMail } from "@/lib/offices/imports/mails";
import { undoUntil } from "@/lib/offices/imports/permissions";
import { tellMembers } from "@/lib/organizations/notices";
import { routes } from "@/lib/routes";
import type { OfficeImport } from "./record";

export async function tellOfApplied(uow: UnitOfWork, asked: OfficeImport): Promise<void> {
  const { created, changed, left } = await countApplied(uow, asked.id);
  const until = formatDateTime(undoUntil(asked.appliedAt ?? uow.now));
  await tell(uow, asked, asked.appliedBy, (about) =>
    importAppliedMail({ ...about, created, changed, left, undoUntil: until }),
  );
}

export async function tellOfUndone(uow: UnitOfWork, asked: OfficeImport): Promise<void> {
  const count = (where: object) => uow.tx.officeImportRow.count({ where: { importId: asked.id, ...where } });
  const undone = await count({ undoneAt: { not: null } });
  const left = await count({ undoneAt: null, appliedAt: { not: null } });
  await tell(uow, asked, asked.undoneBy, (about) => importUndoneMail({ ...about, undone, left }));
}

type About = Omit<Parameters<typeof importUndoneMail>[0], "undone" | "left">;

/** To the person who asked for it; the other members hear of it as of any case. */
async function tell(
  uow: UnitOfWork,
  asked: OfficeImport,
  accountId: string | null,
  letter: (about: About) => MailMessage,
): Promise<void> {
  const { id, organizationId, fileName } = asked;
  const account = await uow.tx.account.findUniqueOrThrow({
    where: { id: accountId ?? asked.accountId },
    select: { email: true, kind: true },
  });
  const organization = await uow.tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { name: true },
  });
  const path = account.kind === "STAFF" ? routes.adminOfficeImport(id) : routes.mypageOfficeImport(id);
  const message = letter({ to: account.email, organizationName: organization.name, fileName, url: baseUrl() + path });
  await queueMail(uow, message, null);
  const { subject } = message;
  await tellMembers(uow, { organizationId, flow: "office", caseId: id, contactEmail: account.email, subject });
}

async function countApplied(uow: UnitOfWork, importId: string) {
  const applied = await uow.tx.officeImportRow.groupBy({
    by: ["outcome"],
    where: { importId, appliedAt: { not: null } },
    _count: true,
    orderBy: { outcome: "asc" },
  });
  const count = (outcome: string) => applied.find((one) => one.outcome === outcome)?._count ?? 0;
  const left = await uow.tx.officeImportRow.count({
    where: { importId, appliedAt: null, outcome: { in: ["CREATE", "CHANGE", "FAULTY"] } },
  });
  return { created: count("CREATE"), changed: count("CHANGE"), left };
}
