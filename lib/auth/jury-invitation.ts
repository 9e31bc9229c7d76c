import "server-only";
import { spendInvitation } from "@/lib/awards/jury/links";
import { attempt } from "@/lib/db/unit-of-work";
import type { DomainError } from "@/lib/errors";
import { routes } from "@/lib/routes";
import { awaitSecondStep } from "./enter";
import { overLimit } from "./visitor-limit";

const visitor = { kind: "visitor" } as const;

/** The mailed invitation is spent for the set-up of both factors, in this browser; null when it may begin. */
export async function beginInvitation(token: string): Promise<DomainError | null> {
  const refusal = await overLimit("recovery-link");
  if (refusal !== null) return refusal;
  const outcome = await attempt(visitor, (uow) => spendInvitation(uow, token));
  if (!outcome.ok) return outcome.error;
  await awaitSecondStep({ proof: outcome.value, next: "setup" }, routes.jury());
  return null;
}
