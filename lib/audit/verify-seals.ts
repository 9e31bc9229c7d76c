import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import type { Finding } from "./finding";

type Reader = Pick<Prisma.TransactionClient, "$queryRaw" | "auditSeal">;
type Report = (finding: Finding) => void;

const BATCH = 1000;

/** A line of `heads`: kind, id, number and hash of the last row of a chain on that day. */
const headSchema = z.tuple([z.string(), z.string(), z.number().int(), z.string()]);
type Head = z.output<typeof headSchema>;

const differenceSchema = z.object({
  subjectKind: z.string(),
  subjectId: z.string(),
  seq: z.number().int(),
  action: z.string().nullable(),
});

/** Each seal against the one before it, and each row it names against what stands in its place now. */
export async function verifySeals(reader: Reader, report: Report): Promise<void> {
  let digest = "";
  let after = new Date(0);
  for (;;) {
    const seal = await reader.auditSeal.findFirst({ where: { day: { gt: after } }, orderBy: { day: "asc" } });
    if (seal === null) return;
    const day = seal.day.toISOString().slice(0, 10);
    const expected = createHash("sha256").update(`${digest}\n${seal.heads}`).digest("hex");
    if (expected !== seal.digest) report({ fault: "seal", subjectKind: "audit", subjectId: "seal", seq: 0, day });
    await verifyHeads(reader, seal.heads, (row) => report({ ...row, day }));
    digest = seal.digest;
    after = seal.day;
  }
}

async function verifyHeads(reader: Reader, heads: string, report: Report): Promise<void> {
  const lines = heads.split("\n").filter((line) => line !== "");
  for (let start = 0; start < lines.length; start += BATCH) {
    const batch = lines.slice(start, start + BATCH).flatMap(readHead);
    const differences = z.array(differenceSchema).parse(await readDifferences(reader, batch));
    for (const { action, ...row } of differences) {
      report(action === null ? { fault: "sealed-missing", ...row } : { fault: "sealed-rewritten", ...row, action });
    }
  }
}

/** A line that cannot be read was written by somebody else; the digest of its seal has already told. */
function readHead(line: string): Head[] {
  try {
    const head = headSchema.safeParse(JSON.parse(line));
    return head.success ? [head.data] : [];
  } catch {
    return [];
  }
}

function readDifferences(reader: Reader, heads: readonly Head[]): Promise<unknown> {
  const [kinds, ids] = [heads.map(([kind]) => kind), heads.map(([, id]) => id)];
  const [numbers, hashes] = [heads.map(([, , seq]) => seq), heads.map(([, , , hash]) => hash)];
  return reader.$queryRaw`
    SELECT head.kind AS "subjectKind", head.id AS "subjectId", head.seq, event.action
    FROM unnest(${kinds}::text[], ${ids}::text[], ${numbers}::int[], ${hashes}::text[]) AS head (kind, id, seq, hash)
    LEFT JOIN audit_event event
      ON event.subject_kind = head.kind AND event.subject_id = head.id AND event.seq = head.seq
    WHERE event.hash IS DISTINCT FROM head.hash
    ORDER BY 1, 2, 3`;
}
