import { askOwner } from "./owner-query";

/** What the database holds of cases, read as the owner: one row for each number. */
export type StoredCase = {
  readonly number: string;
  readonly events: number;
  readonly seals: number;
  readonly mails: number;
  readonly submissions: number;
};

export function storedCases(ownerUrl: string, numbers: readonly string[]): Promise<StoredCase[]> {
  return askOwner<StoredCase>(
    ownerUrl,
    `SELECT d.number,
        (SELECT count(*)::int FROM audit_event e WHERE e.subject_kind = 'declaration' AND e.subject_id = d.id::text) AS events,
        (SELECT count(*)::int FROM sealed_version v WHERE v.case_id = d.id) AS seals,
        (SELECT count(*)::int FROM mail m WHERE m.case_id = d.id AND m.template = 'declaration-submitted') AS mails,
        (SELECT count(*)::int FROM submission s WHERE s.case_id = d.id) AS submissions
       FROM declaration d WHERE d.number = ANY($1) ORDER BY d.number`,
    [numbers],
  );
}

/** Anything that should not be: cases without their rows, rows without their case, broken chains. */
export function halfCases(ownerUrl: string): Promise<unknown[]> {
  return askOwner(
    ownerUrl,
    `SELECT 'case without submission' AS what, d.number FROM declaration d WHERE NOT EXISTS (SELECT 1 FROM submission s WHERE s.case_id = d.id)
       UNION ALL SELECT 'submission without case', s.number FROM submission s WHERE s.flow = 'declaration' AND NOT EXISTS (SELECT 1 FROM declaration d WHERE d.id = s.case_id)
       UNION ALL SELECT 'seal without case', v.number FROM sealed_version v WHERE v.flow = 'declaration' AND NOT EXISTS (SELECT 1 FROM declaration d WHERE d.id = v.case_id)
       UNION ALL SELECT 'case without mail', d.number FROM declaration d WHERE NOT EXISTS (SELECT 1 FROM mail m WHERE m.case_id = d.id)
       UNION ALL SELECT 'tampered event', e.subject_id FROM audit_event e WHERE e.hash <> audit_event_digest(e)
       UNION ALL SELECT 'case without event', d.number FROM declaration d
         WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.subject_id = d.id::text AND e.action = 'declaration.submit')`,
  );
}

/** Mails that the worker has not brought to an end yet. */
export async function mailsUnderWay(ownerUrl: string): Promise<number> {
  const sql = "SELECT count(*)::int AS count FROM mail WHERE status = 'QUEUED'";
  return (await askOwner<{ count: number }>(ownerUrl, sql))[0]?.count ?? 0;
}
