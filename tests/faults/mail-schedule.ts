import { askOwner } from "./owner-query";

/** With pauses of e, e², e³ … seconds the eighth try comes 29 minutes after the first, and the ninth 79 minutes. */
const TRIES_OF_AN_HOUR = 8;
const LOOK_MS = 300;

const WAITING = `
  FROM mail m JOIN declaration d ON d.id = m.case_id
  WHERE d.number = ANY($1) AND m.template = 'declaration-submitted' AND m.status = 'QUEUED'`;

export async function waitingMails(ownerUrl: string, numbers: readonly string[]): Promise<number> {
  const rows = await askOwner<{ count: number }>(ownerUrl, `SELECT count(*)::int AS count ${WAITING}`, [numbers]);
  return rows[0]?.count ?? 0;
}

/**
 * Stands for an hour of the queue: the next try of each of these mails is brought forward to now, as often as a try would
 * have come in it. Nothing else is touched, so that number of tries and state are those of an hour.
 * @returns how often each has been tried at least
 */
export async function passAnHour(ownerUrl: string, numbers: readonly string[]): Promise<number> {
  for (;;) {
    const sql = `SELECT coalesce(min(m.attempts), 0) AS least ${WAITING}`;
    const least = (await askOwner<{ least: number }>(ownerUrl, sql, [numbers]))[0]?.least ?? 0;
    if (least >= TRIES_OF_AN_HOUR) return least;
    await bringForward(ownerUrl, numbers, TRIES_OF_AN_HOUR);
    await new Promise((settle) => setTimeout(settle, LOOK_MS));
  }
}

/** The rest of the pause after the last of those tries. */
export function passTheLastPause(ownerUrl: string, numbers: readonly string[]): Promise<void> {
  return bringForward(ownerUrl, numbers, Number.MAX_SAFE_INTEGER);
}

async function bringForward(ownerUrl: string, numbers: readonly string[], tries: number): Promise<void> {
  const sql = `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL AND run_at > now()
    AND key IN (SELECT 'mail:' || m.id ${WAITING} AND m.attempts < $2::bigint)`;
  await askOwner(ownerUrl, sql, [numbers, tries]);
}
