import "server-only";
import { closingInWords } from "@/lib/awards/deadlines/words";
import { findCallOfEdition } from "@/lib/awards/entries/queries/calls";
import { extensionMail } from "@/lib/awards/extensions/mails";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";
import type { Extension } from "./record";

const MEMBERS_MAX = 50;

/** A later deadline helps nobody who does not know of it: whoever writes for the organisation is told. */
export async function tellOfExtension(uow: UnitOfWork, extension: Extension): Promise<void> {
  const { editionId, category, organizationId, until } = extension;
  const call = await findCallOfEdition({ editionId, category }, uow.tx);
  const { name: organization } = await uow.tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { name: true },
  });
  const members = await uow.tx.membership.findMany({
    where: { organizationId, leftAt: null, role: { not: "VIEWER" }, account: { isActive: true } },
    select: { account: { select: { email: true } } },
    orderBy: { id: "asc" },
    take: MEMBERS_MAX,
  });
  const letter = {
    organization,
    call: call === null ? "" : `${call.settings.name} ${call.category.name}`,
    until: closingInWords(until),
    url: `${baseUrl()}${routes.mypageAwards()}`,
  };
  for (const { account } of members) await queueMail(uow, extensionMail({ to: account.email, ...letter }), null);
}
