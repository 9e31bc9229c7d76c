import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** A record whose time is over. `label` names it on the screen without a personal name. */
export type DueRecord = { readonly id: string; readonly label: string; readonly endedAt: Date };

/** How many pieces of each kind were erased; empty when the record is no longer one to erase. */
export type Erased = Readonly<Record<string, number>>;

/** What a class of records knows about itself. */
export type ErasableRecords = {
  readonly findDue: (uow: UnitOfWork, endedBefore: Date, most: number) => Promise<readonly DueRecord[]>;
  /** Runs again for the same record without harm. */
  readonly erase: (uow: UnitOfWork, id: string) => Promise<Erased>;
};
