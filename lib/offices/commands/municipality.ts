import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError } from "@/lib/errors";

class NotAMunicipality extends DomainError {
  override readonly name = "NotAMunicipality";
  constructor() {
    super("サテライトオフィスを登録できるのは、承認を受けた自治体です。マイページで自治体の登録を確かめてください。");
  }
}

/** Offices are registered in the name of a municipality that the secretariat has looked at. */
export async function requireMunicipality(uow: UnitOfWork, organizationId: string): Promise<void> {
  const where = { id: organizationId, kind: "MUNICIPALITY", status: "ACTIVE" } as const;
  if ((await uow.tx.organization.count({ where })) === 0) throw new NotAMunicipality();
}
