import "server-only";
import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import type { Finding } from "./finding";

type Reader = Pick<Prisma.TransactionClient, "$queryRaw">;

const BATCH = 500;

const chainKey = z.object({ subjectKind: z.string(), subjectId: z.string() });
type ChainKey = z.output<typeof chainKey>;

const linkSchema = chainKey.extend({
  seq: z.number().int(),
  action: z.string(),
  isWhole: z.boolean(),
  isLinked: z.boolean(),
  before: z.number().int(),
});

const headSchema = chainKey.extend({
  headSeq: z.number().int(),
  lastSeq: z.number().int().nullable(),
  action: z.string().nullable(),
  isSame: z.boolean(),
});

/** Every row of every chain: its own hash, its number, its link to the row before, and the head that was kept of it. */
export async function verifyChains(reader: Reader, report: (finding: Finding) => void): Promise<void> {
  let after: ChainKey = { subjectKind: "", subjectId: "" };
  for (;;) {
    const heads = z.array(headSchema).parse(await readHeads(reader, after));
    const last = heads.at(-1);
    if (last === undefined) break;
    const links = z.array(linkSchema).parse(await readBrokenLinks(reader, after, last));
    for (const link of links) reportLink(link, report);
    for (const head of heads) reportHead(head, report);
    after = last;
  }
  const orphans = z.array(chainKey).parse(await readHeadless(reader));
  for (const orphan of orphans) report({ fault: "headless", ...orphan, seq: 0 });
}

function readHeads(reader: Reader, after: ChainKey): Promise<unknown> {
  return reader.$queryRaw`
    SELECT chain.subject_kind AS "subjectKind", chain.subject_id AS "subjectId", chain.head_seq AS "headSeq",
      last.seq AS "lastSeq", last.action, last.hash IS NOT DISTINCT FROM nullif(chain.head_hash, '') AS "isSame"
    FROM audit_chain chain
    LEFT JOIN LATERAL (
      SELECT seq, action, hash FROM audit_event event
      WHERE event.subject_kind = chain.subject_kind AND event.subject_id = chain.subject_id
      ORDER BY seq DESC LIMIT 1
    ) last ON true
    WHERE (chain.subject_kind, chain.subject_id) > (${after.subjectKind}, ${after.subjectId})
    ORDER BY chain.subject_kind, chain.subject_id LIMIT ${BATCH}`;
}

/** Rows between two chains (first excluded, last included) that do not hash, count or follow as they should. */
function readBrokenLinks(reader: Reader, after: ChainKey, last: ChainKey): Promise<unknown> {
  return reader.$queryRaw`
    WITH link AS (
      SELECT event.subject_kind AS "subjectKind", event.subject_id AS "subjectId", event.seq, event.action,
        audit_event_digest(event) = event.hash AS "isWhole",
        coalesce(lag(event.seq) OVER chain, 0) AS before,
        event.previous_hash = coalesce(lag(event.hash) OVER chain, '') AS "isLinked"
      FROM audit_event event
      WHERE (event.subject_kind, event.subject_id) > (${after.subjectKind}, ${after.subjectId})
        AND (event.subject_kind, event.subject_id) <= (${last.subjectKind}, ${last.subjectId})
      WINDOW chain AS (PARTITION BY event.subject_kind, event.subject_id ORDER BY event.seq)
    )
    SELECT * FROM link WHERE NOT "isWhole" OR NOT "isLinked" OR seq <> before + 1
    ORDER BY "subjectKind", "subjectId", seq LIMIT ${BATCH}`;
}

function readHeadless(reader: Reader): Promise<unknown> {
  return reader.$queryRaw`
    SELECT DISTINCT event.subject_kind AS "subjectKind", event.subject_id AS "subjectId"
    FROM audit_event event
    WHERE NOT EXISTS (
      SELECT 1 FROM audit_chain chain
      WHERE chain.subject_kind = event.subject_kind AND chain.subject_id = event.subject_id
    )
    ORDER BY 1, 2 LIMIT ${BATCH}`;
}

function reportLink(link: z.output<typeof linkSchema>, report: (finding: Finding) => void): void {
  const { subjectKind, subjectId, seq, action, before } = link;
  const row = { subjectKind, subjectId, action };
  if (seq !== before + 1) report({ fault: "gap", ...row, seq: before + 1, to: seq - 1 });
  if (!link.isWhole) report({ fault: "changed", ...row, seq });
  else if (!link.isLinked && seq === before + 1) report({ fault: "unlinked", ...row, seq });
}

function reportHead(head: z.output<typeof headSchema>, report: (finding: Finding) => void): void {
  const { subjectKind, subjectId, headSeq, lastSeq, action } = head;
  const row = { subjectKind, subjectId };
  if ((lastSeq ?? 0) < headSeq) report({ fault: "cut", ...row, seq: (lastSeq ?? 0) + 1, to: headSeq });
  else if (!head.isSame) report({ fault: "head", ...row, action: action ?? undefined, seq: lastSeq ?? 0 });
}
