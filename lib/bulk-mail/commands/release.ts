import "server-only";
import { audienceOf } from "@/lib/bulk-mail/audience";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError } from "@/lib/errors";
import { lockLetter, moveLetter } from "./record";
import { settleNext } from "./settle";

const worker = { kind: "system", job: "release-bulk-mail" } as const;

/** Job: the ten minutes are over. Cut off at any moment, the next run goes on with whoever is left. */
export async function releaseLetter(id: string): Promise<void> {
  if (!(await perform(worker, (uow) => begin(uow, id)))) return;
  while (await perform(worker, (uow) => next(uow, id)));
}

/** False for a letter that was taken back, is sent, or has some of its ten minutes left. */
async function begin(uow: UnitOfWork, id: string): Promise<boolean> {
  const letter = await lockLetter(uow, id);
  if (letter.status === "SENDING") return true;
  if (letter.status !== "SCHEDULED" || letter.releaseAt === null || letter.releaseAt > uow.now) return false;
  await moveLetter(uow, letter, "release");
  return true;
}

/** True while there is more. */
async function next(uow: UnitOfWork, id: string): Promise<boolean> {
  const letter = await lockLetter(uow, id);
  if (letter.status !== "SENDING") return false;
  const audience = audienceOf(letter.audience);
  if (audience === null) throw new DomainError("宛先のない一斉メールは送れません。");
  if (await settleNext(uow, letter, audience)) return true;
  const [letters, leftOut] = await Promise.all([
    uow.tx.bulkMailRecipient.count({ where: { letterId: id, mailId: { not: null } } }),
    uow.tx.bulkMailRecipient.count({ where: { letterId: id, mailId: null } }),
  ]);
  await moveLetter(uow, letter, "finish", { changes: { sentAt: uow.now }, told: { letters, leftOut } });
  return false;
}
