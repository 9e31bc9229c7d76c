import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import { type Consultation, findForDesk } from "./record";

type Seen = { readonly id: string; readonly version: number };

/** For acts that leave the case itself as it is: they too are decided from a screen that must still hold. */
export function atSeenVersion<Input extends { readonly id: string }>(
  work: (uow: UnitOfWork, input: Input) => Promise<Consultation>,
) {
  return async (uow: UnitOfWork, input: Input & Seen): Promise<Consultation> => {
    const { version } = await findForDesk(uow, input.id);
    if (version !== input.version) throw new StaleRecord();
    return work(uow, input);
  };
}
