import "server-only";
import type { Flow } from "@/lib/access/actor";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { statusCodeMail } from "@/lib/declarations/mails/access";
import { queueMail } from "@/lib/mail/queue";
import { issueCode } from "./commands";
import { CODE_MINUTES } from "./limits";

type Found = { readonly flow: Flow; readonly id: string; readonly contactEmail: string };

/**
 * Mails a code to the contact of a declaration or a consultation. The caller learns an id to go on with, and nothing about
 * whether there is such a case.
 */
export async function requestStatusCode(uow: UnitOfWork, number: string): Promise<string> {
  const found = await findCase(uow, number);
  const { accessId, code } = await issueCode(uow, found?.flow ?? "declaration", found?.id ?? null);
  if (found !== null) {
    const message = statusCodeMail({ to: found.contactEmail, code, minutes: CODE_MINUTES });
    await queueMail(uow, message, { flow: found.flow, caseId: found.id });
  }
  return accessId;
}

/** By the first letter of the number; one look-up, whatever it finds. */
async function findCase(uow: UnitOfWork, number: string): Promise<Found | null> {
  const select = { id: true, contactEmail: true } as const;
  if (number.startsWith("C")) {
    const consultation = await uow.tx.consultation.findUnique({ where: { number }, select });
    return consultation === null ? null : { flow: "consultation", ...consultation };
  }
  const declaration = await uow.tx.declaration.findUnique({ where: { number }, select });
  return declaration === null ? null : { flow: "declaration", ...declaration };
}
