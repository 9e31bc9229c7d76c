import { askDatabase } from "@/tests/support/e2e-database";

/**
 * What no hostile send may change of a case: its row, what is sealed, what is published, and what is recorded as done.
 * Looks, notes and refusals are recorded too, and may be.
 */
export async function recordsOf(numbers: readonly string[]): Promise<readonly object[]> {
  return askDatabase(
    `SELECT to_jsonb(d) AS declaration,
       (SELECT jsonb_agg(to_jsonb(v) ORDER BY v.ordinal) FROM sealed_version v WHERE v.case_id = d.id) AS sealed,
       (SELECT to_jsonb(p) FROM published_declaration p WHERE p.declaration_id = d.id) AS published,
       (SELECT jsonb_agg(e.hash ORDER BY e.seq) FROM audit_event e
         WHERE e.subject_kind = 'declaration' AND e.subject_id = d.id::text AND e.to_status IS NOT NULL) AS steps
     FROM declaration d WHERE d.number = ANY($1) ORDER BY d.number`,
    [[...numbers]],
  );
}

/** The same of an office. */
export async function officesOf(numbers: readonly string[]): Promise<readonly object[]> {
  return askDatabase(
    `SELECT to_jsonb(o) AS office,
       (SELECT jsonb_agg(to_jsonb(v) ORDER BY v.ordinal) FROM sealed_version v WHERE v.case_id = o.id) AS sealed,
       (SELECT to_jsonb(p) FROM published_office p WHERE p.office_id = o.id) AS published,
       (SELECT jsonb_agg(e.hash ORDER BY e.seq) FROM audit_event e
         WHERE e.subject_kind = 'office' AND e.subject_id = o.id::text AND e.to_status IS NOT NULL) AS steps
     FROM office o WHERE o.number = ANY($1) ORDER BY o.number`,
    [[...numbers]],
  );
}

/** The same of an entry for the award, which nobody but its company, the jury and the desk reads. */
export async function entriesOf(numbers: readonly string[]): Promise<readonly object[]> {
  return askDatabase(
    `SELECT to_jsonb(n) AS entry,
       (SELECT jsonb_agg(to_jsonb(v) ORDER BY v.ordinal) FROM sealed_version v WHERE v.case_id = n.id) AS sealed,
       (SELECT jsonb_agg(e.hash ORDER BY e.seq) FROM audit_event e
         WHERE e.subject_kind = 'awardEntry' AND e.subject_id = n.id::text AND e.to_status IS NOT NULL) AS steps
     FROM award_entry n WHERE n.number = ANY($1) ORDER BY n.number`,
    [[...numbers]],
  );
}

/** The same of what the desk writes: its row, its versions, and what the public reads. */
export async function contentsOf(ids: readonly string[]): Promise<readonly object[]> {
  return askDatabase(
    `SELECT to_jsonb(c) AS content,
       (SELECT jsonb_agg(to_jsonb(v) ORDER BY v.ordinal) FROM content_version v WHERE v.content_id = c.id) AS versions,
       (SELECT to_jsonb(p) FROM published_content p WHERE p.content_id = c.id) AS published
     FROM content c WHERE c.id = ANY($1::uuid[]) ORDER BY c.id`,
    [[...ids]],
  );
}

/**
 * Chains that are not as they were written, and cases without the rows that belong to them: none, ever. Of entries for the award,
 * those that came since: tests of the jury write theirs into the table, without a send.
 */
export async function brokenRecords(since: Date): Promise<readonly object[]> {
  return askDatabase(
    `WITH cases AS (
       SELECT id, number, status::text AS status FROM declaration
       UNION ALL SELECT id, number, status::text FROM office
       UNION ALL SELECT id, number, status::text FROM award_entry WHERE received_at >= $1)
     SELECT 'tampered event' AS what, e.id::text AS id FROM audit_event e WHERE e.hash <> audit_event_digest(e)
     UNION ALL SELECT 'case without submission', c.number FROM cases c
       WHERE NOT EXISTS (SELECT 1 FROM submission s WHERE s.case_id = c.id)
     UNION ALL SELECT 'case without seal', c.number FROM cases c
       WHERE NOT EXISTS (SELECT 1 FROM sealed_version v WHERE v.case_id = c.id)
     UNION ALL SELECT 'status without event', c.number FROM cases c
       WHERE c.status <> (SELECT e.to_status FROM audit_event e
         WHERE e.subject_id = c.id::text AND e.to_status IS NOT NULL ORDER BY e.seq DESC LIMIT 1)`,
    [since],
  );
}
