import "server-only";
import type { AccountKind } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";
import { type AccessChange, accessChangedMail } from "./mails";

type Owner = { readonly email: string; readonly kind: AccountKind };

/** A letter with the change itself: whoever did not make it learns of it at once (OWASP ASVS 5.0, 6.3.7). */
export async function tellOwner(uow: UnitOfWork, { email, kind }: Owner, change: AccessChange): Promise<void> {
  const url = `${baseUrl()}${kind === "JUROR" ? routes.juryAccount() : routes.adminAccount()}`;
  await queueMail(uow, accessChangedMail({ to: email, change, url }), null);
}
