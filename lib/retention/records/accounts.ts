import "server-only";
import type { AccountKind } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { formatDate } from "@/lib/japan/dates";
import { ERASED } from "./erased";
import type { ErasableRecords } from "./record";

const NAMES = { STAFF: "職員アカウント", MEMBER: "団体の利用者", JUROR: "審査委員" } as const satisfies Record<
  AccountKind,
  string
>;

/** The row stays, since acts and decisions name it by its id; who it was is no longer known. */
export function accountRecords(kind: AccountKind): ErasableRecords {
  const closed = { kind, isActive: false, erasedAt: null } as const;
  return {
    async findDue({ tx }, endedBefore, most) {
      const rows = await tx.account.findMany({
        where: { ...closed, closedAt: { lt: endedBefore } },
        select: { id: true, closedAt: true },
        orderBy: [{ closedAt: "asc" }, { id: "asc" }],
        take: most,
      });
      return rows.flatMap(({ id, closedAt }) =>
        closedAt === null ? [] : [{ id, endedAt: closedAt, label: `${formatDate(closedAt)}に終えた${NAMES[kind]}` }],
      );
    },
    async erase(uow, id) {
      const { count } = await uow.tx.account.updateMany({
        where: { id, ...closed },
        data: { ...nobody(id), erasedAt: uow.now },
      });
      return count === 0 ? {} : { accounts: count, ...(await eraseWaysIn(uow, id)) };
    },
  };
}

function nobody(id: string) {
  return { name: ERASED, email: `${id}@erased.invalid`, passwordHash: null, totpSecret: null, totpLastStep: null };
}

async function eraseWaysIn({ tx }: UnitOfWork, accountId: string) {
  const identities = await tx.identity.deleteMany({ where: { accountId } });
  const passkeys = await tx.passkey.deleteMany({ where: { accountId } });
  const codes = await tx.recoveryCode.deleteMany({ where: { accountId } });
  const sessions = await tx.session.updateMany({ where: { accountId }, data: { device: ERASED } });
  await tx.signInEntry.deleteMany({ where: { accountId } });
  return { identities: identities.count, passkeys: passkeys.count, codes: codes.count, sessions: sessions.count };
}
