import "server-only";
import { db } from "@/lib/db/client";
import type { MessageKind, MessageSide } from "@/lib/db/generated/enums";

const MESSAGES_MAX = 500;
const DESK_NAME = "担当者";

/** What whoever asked may read of a thread: what has gone out, the oldest first. */
export async function outsideThread(caseId: string, contactName: string) {
  const rows = await db.threadMessage.findMany({
    where: { flow: "consultation", caseId, releasedAt: { not: null } },
    select: {
      id: true,
      side: true,
      kind: true,
      authorId: true,
      body: true,
      createdAt: true,
      meetingAt: true,
      meetingPlace: true,
      movedFromId: true,
      files: {
        where: { status: { not: "REJECTED" } },
        select: { id: true, fileName: true, size: true, status: true },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MESSAGES_MAX,
  });
  const [names, numbers] = await Promise.all([
    memberNames(rows.flatMap(({ side, authorId }) => (side === "OUTSIDE" && authorId !== null ? [authorId] : []))),
    numbersOf(rows.flatMap(({ movedFromId }) => (movedFromId === null ? [] : [movedFromId]))),
  ]);
  return rows.map((row) => ({
    ...shown(row),
    authorName: row.side === "DESK" ? DESK_NAME : (names.get(row.authorId ?? "") ?? contactName),
    ...(row.movedFromId === null ? {} : { movedFrom: numbers.get(row.movedFromId) ?? "" }),
  }));
}

type Row = {
  readonly id: string;
  readonly side: MessageSide;
  readonly kind: MessageKind;
  readonly body: string;
  readonly createdAt: Date;
  readonly meetingAt: Date | null;
  readonly meetingPlace: string | null;
  readonly files: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly size: number;
    readonly status: string;
  }[];
};

function shown({ id, side, kind, body, createdAt, meetingAt, meetingPlace, files }: Row) {
  return {
    id,
    side,
    kind,
    body,
    writtenAt: createdAt,
    files: files.map(({ status, ...file }) => ({ ...file, isReady: status === "CLEAN" })),
    state: { kind: "sent", isSeen: false } as const,
    ...(meetingAt === null || meetingPlace === null ? {} : { meeting: { at: meetingAt, place: meetingPlace } }),
  };
}

async function memberNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.account.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function numbersOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.consultation.findMany({ where: { id: { in: [...ids] } }, select: { id: true, number: true } });
  return new Map(rows.map(({ id, number }) => [id, number]));
}
