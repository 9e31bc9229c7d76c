import "server-only";
import type { Actor } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const MESSAGES_MAX = 500;

const shown = {
  files: {
    where: { status: { not: "REJECTED" } },
    select: { id: true, fileName: true, size: true, status: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 10,
  },
  _count: { select: { edits: true } },
} as const satisfies Prisma.ThreadMessageInclude;

type Row = Prisma.ThreadMessageGetPayload<{ include: typeof shown }>;

type OfCase = {
  readonly id: string;
  readonly contactName: string;
  /** Those that were merged into it. */
  readonly merged: readonly { readonly id: string; readonly number: string }[];
};

/** The whole thread as the desk sees it, the oldest first: also what waits to go out and what was taken back. */
export async function listDeskThread(actor: Actor, of: OfCase) {
  const [latest, outside] = await Promise.all([
    db.threadMessage.findMany({
      where: { flow: "consultation", caseId: of.id },
      include: shown,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MESSAGES_MAX,
    }),
    db.threadSeen.aggregate({ where: { caseId: of.id, role: { not: "desk" } }, _max: { seenUpTo: true } }),
  ]);
  const names = await getStaffNames(
    actor,
    latest.flatMap(({ authorId }) => (authorId === null ? [] : [authorId])),
  );
  return latest.toReversed().map((row) => ({
    ...wordsOf(row),
    authorName: names.get(row.authorId ?? "") ?? of.contactName,
    state: stateOf(row, outside._max.seenUpTo),
    ...originOf(row, of),
  }));
}

function wordsOf({ id, side, kind, createdAt, body, files, meetingAt, meetingPlace, _count }: Row) {
  return {
    id,
    side,
    kind,
    writtenAt: createdAt,
    body,
    edits: _count.edits,
    files: files.map(({ status, ...file }) => ({ ...file, isReady: status === "CLEAN" })),
    ...(meetingAt === null ? {} : { meeting: { at: meetingAt, place: meetingPlace ?? "" } }),
  };
}

function stateOf({ recalledAt, releasedAt, releaseAt }: Row, seenUpTo: Date | null) {
  if (recalledAt !== null) return { kind: "recalled", at: recalledAt } as const;
  if (releasedAt === null) return { kind: "pending", goesOutAt: releaseAt } as const;
  return { kind: "sent", isSeen: seenUpTo !== null && seenUpTo >= releasedAt } as const;
}

function originOf({ movedFromId }: Row, { merged }: OfCase) {
  const origin = merged.find(({ id }) => id === movedFromId);
  return origin === undefined ? {} : { movedFrom: origin.number };
}
