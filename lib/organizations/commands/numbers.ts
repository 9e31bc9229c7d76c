import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** At most one of them is there. */
export type Numbers = { readonly corporateNumber: string | null; readonly municipalityCode: string | null };

export function numberIn({ corporateNumber, municipalityCode }: Numbers): string | null {
  return corporateNumber ?? municipalityCode;
}

/** Whoever names the same number at once comes one after the other; without a number nothing can be the same. */
export async function lockNumber(uow: UnitOfWork, numbers: Numbers): Promise<void> {
  const number = numberIn(numbers);
  if (number === null) return;
  await uow.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`organization ${number}`}))`;
}

/** The same, held to the end: looked up again under the lock, in case it was merged or closed in between. */
export async function lockByNumber(uow: UnitOfWork, numbers: Numbers): Promise<{ readonly id: string } | null> {
  const found = await findByNumber(uow, numbers);
  if (found === null) return null;
  await uow.tx.$queryRaw`SELECT 1 FROM organization WHERE id = ${found.id}::uuid FOR UPDATE`;
  return findByNumber(uow, numbers);
}

const CHAIN_MAX = 20;

/** The organisation that a number leads to: of a duplicate, the one into which it was merged. */
export async function findByNumber(uow: UnitOfWork, numbers: Numbers): Promise<{ readonly id: string } | null> {
  if (numberIn(numbers) === null) return null;
  const { corporateNumber, municipalityCode } = numbers;
  const select = { id: true, mergedIntoId: true } as const;
  let found = await uow.tx.organization.findFirst({
    where: corporateNumber === null ? { municipalityCode } : { corporateNumber },
    select,
  });
  for (let step = 0; found !== null && found.mergedIntoId !== null && step < CHAIN_MAX; step += 1)
    found = await uow.tx.organization.findUnique({ where: { id: found.mergedIntoId }, select });
  return found;
}
