import "server-only";
import { reading } from "@/lib/db/reading";
import { toJapanDay } from "@/lib/japan/dates";
import { findMunicipality } from "@/lib/japan/municipalities";
import type { MunicipalityCount, OfficeCounts, OfficeView, PublicOffice } from "@/lib/offices/public-view";
import { listed, placeOf, readAnswers, toListed } from "./listed";
import { listPhotos } from "./photos";

const PUBLIC_PAGE_SIZE = 20;
/** Beyond these pages the search goes on from row to row: an offset would cost more with each page. */
const PAGES_MAX = 50;

type ListOf = { readonly prefecture?: string };

/** A page of what is shown and open, the latest confirmed first. */
export async function listPublicOffices({ prefecture }: ListOf, page: number) {
  const where = { isClosed: false, ...(prefecture === undefined ? {} : { prefectureCode: prefecture }) };
  const [rows, total] = await Promise.all([
    reading.publishedOffice.findMany({
      where,
      select: listed,
      orderBy: [{ confirmedOn: "desc" }, { officeId: "desc" }],
      skip: (page - 1) * PUBLIC_PAGE_SIZE,
      take: PUBLIC_PAGE_SIZE,
    }),
    reading.publishedOffice.count({ where }),
  ]);
  const pageCount = Math.min(PAGES_MAX, Math.max(1, Math.ceil(total / PUBLIC_PAGE_SIZE)));
  return { items: rows.map(toListed), total, page, pageCount, pageSize: PUBLIC_PAGE_SIZE };
}

/** How many there are, for the map and the list beside it. */
export async function countPublicOffices(): Promise<OfficeCounts> {
  const groups = await reading.publishedOffice.groupBy({
    by: ["prefectureCode"],
    where: { isClosed: false },
    _count: { _all: true },
  });
  return {
    total: groups.reduce((sum, group) => sum + group._count._all, 0),
    prefectures: Object.fromEntries(groups.map((group) => [group.prefectureCode, group._count._all])),
  };
}

/** Municipalities of a prefecture that have any, in the order of their codes. */
export async function countInMunicipalities(prefecture: string): Promise<MunicipalityCount[]> {
  const groups = await reading.publishedOffice.groupBy({
    by: ["municipalityCode"],
    where: { isClosed: false, prefectureCode: prefecture },
    _count: { _all: true },
    orderBy: { municipalityCode: "asc" },
  });
  return groups.flatMap(({ municipalityCode: code, _count }) => {
    const found = findMunicipality(code);
    return found === null ? [] : [{ code, name: found.name, count: _count._all }];
  });
}

/** The page of a number; null when it never was public. */
export async function getPublicOffice(number: string): Promise<PublicOffice | null> {
  const row = await reading.publishedOffice.findUnique({
    where: { number },
    omit: { facets: true, searchText: true, searchGrams: true },
  });
  if (row === null) return getEnded(number);
  const answers = readAnswers(row.answers);
  const photos = await listPhotos(row.officeId, answers);
  const office: OfficeView = {
    ...{ number, name: row.name, nameKana: row.nameKana, kind: row.kind, place: placeOf(row), answers, photos },
    ...{ prefectureCode: row.prefectureCode, municipalityCode: row.municipalityCode },
    ...{ latitude: row.latitude, longitude: row.longitude, isClosed: row.isClosed },
    ...{ confirmedOn: toJapanDay(row.confirmedOn), publishedAt: row.publishedAt, updatedAt: row.updatedAt },
  };
  return { state: "shown", office };
}

async function getEnded(number: string): Promise<PublicOffice | null> {
  const office = await reading.office.findFirst({
    where: { number, firstPublishedAt: { not: null }, status: { in: ["SUSPENDED", "REMOVED"] } },
    select: { status: true, updatedAt: true, endedAt: true },
  });
  if (office === null) return null;
  const state = office.status === "REMOVED" ? "removed" : "suspended";
  return { state, number, since: toJapanDay(office.endedAt ?? office.updatedAt) };
}

/** Some offices by their numbers, closed ones too, in the order in which they are asked for. */
export async function listByNumbers(numbers: readonly string[]) {
  const rows = await reading.publishedOffice.findMany({ where: { number: { in: [...numbers] } }, select: listed });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    return row === undefined ? [] : [{ ...toListed(row), answers: readAnswers(row.answers) }];
  });
}

/** Numbers to prerender: the latest confirmed, not all of them. */
export async function listNewestOfficeNumbers(limit: number): Promise<string[]> {
  const rows = await reading.publishedOffice.findMany({
    select: { number: true },
    orderBy: [{ confirmedOn: "desc" }, { officeId: "desc" }],
    take: limit,
  });
  return rows.map(({ number }) => number);
}

/** Address and last change of everything shown, for the map that search engines read. */
export function listOfficeAddresses(limit: number) {
  return reading.publishedOffice.findMany({
    select: { number: true, updatedAt: true },
    orderBy: [{ confirmedOn: "desc" }, { officeId: "desc" }],
    take: limit,
  });
}
