import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { reading } from "@/lib/db/reading";
import { type Answers, asList } from "@/lib/drafts/answers";
import { toJapanDay } from "@/lib/japan/dates";
import { findPrefecture } from "@/lib/japan/prefecture";
import { placeWords } from "@/lib/offices/place";
import type { ListedOffice } from "@/lib/offices/public-view";

export const listed = {
  officeId: true,
  number: true,
  name: true,
  kind: true,
  prefectureCode: true,
  municipalityCode: true,
  confirmedOn: true,
  isClosed: true,
  answers: true,
} as const satisfies Prisma.PublishedOfficeSelect;

type ListedRow = Prisma.PublishedOfficeGetPayload<{ select: typeof listed }>;

/** Of the answers, what a line of a list tells. */
const TOLD = [
  ...["description", "openSeats", "privateRooms", "priceDay", "priceMonth", "tokyoMinutes"],
  ...["lodging", "corporateRegistration", "allDay"],
];

export function toListed(row: Omit<ListedRow, "officeId">): ListedOffice {
  const answers = readAnswers(row.answers);
  return {
    number: row.number,
    name: row.name,
    kind: row.kind,
    place: placeOf(row),
    prefectureCode: row.prefectureCode,
    confirmedOn: toJapanDay(row.confirmedOn),
    isClosed: row.isClosed,
    answers: Object.fromEntries(Object.entries(answers).filter(([name]) => TOLD.includes(name))),
  };
}

/** 長野県塩尻市; of a code that no living municipality has, its prefecture. */
export function placeOf({ municipalityCode, prefectureCode }: Pick<ListedRow, "municipalityCode" | "prefectureCode">) {
  return placeWords("municipalityCode", municipalityCode) ?? findPrefecture(prefectureCode)?.name ?? "";
}

/** Answers as the column holds them: each a text or a list of texts. */
export function readAnswers(value: Prisma.JsonValue): Answers {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, answer]) => {
      if (typeof answer === "string") return [name, answer];
      return [name, Array.isArray(answer) ? answer.filter((each) => typeof each === "string") : asList("")];
    }),
  );
}

/** Rows of these ids, in their order. */
export async function listByIds(ids: readonly string[]): Promise<ListedOffice[]> {
  const rows = await reading.publishedOffice.findMany({ where: { officeId: { in: [...ids] } }, select: listed });
  const byId = new Map(rows.map((row) => [row.officeId, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [toListed(row)];
  });
}
