import "server-only";
import { byIndex } from "@/lib/db/by-index";
import { Prisma } from "@/lib/db/generated/client";
import { reading } from "@/lib/db/reading";
import { kilometresBetween } from "@/lib/offices/distance";
import type { ListedOffice, NearOffice } from "@/lib/offices/public-view";
import { listByIds } from "./listed";

const SHOWN = 3;
/** How many candidates are looked at for those that are alike. */
const COMPARED = 300;
/** Degrees around a place within which its neighbours are looked for: about 50 km. */
const AROUND = 0.5;

type Found = { readonly officeId: string; readonly latitude: number | null; readonly longitude: number | null };
type Of = { readonly number: string };

/** The nearest ones; of an office without a place on the map, those of the same municipality and prefecture. */
export async function listNear({ number }: Of): Promise<NearOffice[]> {
  const own = await reading.publishedOffice.findUnique({
    where: { number },
    select: { latitude: true, longitude: true, municipalityCode: true, prefectureCode: true },
  });
  if (own === null) return [];
  const { latitude, longitude } = own;
  const isPlaced = latitude !== null && longitude !== null;
  const rows = await byIndex<Found>(
    isPlaced ? nearest(number, latitude, longitude) : sameArea(number, own.municipalityCode, own.prefectureCode),
  );
  const offices = await listByIds(rows.map(({ officeId }) => officeId));
  return offices.map((office, index) => {
    const [lat, lon] = [rows[index]?.latitude ?? null, rows[index]?.longitude ?? null];
    const isFar = !isPlaced || lat === null || lon === null;
    return { ...office, kilometres: isFar ? null : kilometresBetween([latitude, longitude], [lat, lon]) };
  });
}

export function nearest(number: string, latitude: number, longitude: number): Prisma.Sql {
  const cos = Math.cos((latitude * Math.PI) / 180);
  return Prisma.sql`
    SELECT office_id AS "officeId", latitude, longitude FROM published_office
     WHERE NOT is_closed AND number <> ${number}
       AND latitude BETWEEN ${latitude - AROUND} AND ${latitude + AROUND}
       AND longitude BETWEEN ${longitude - AROUND / cos} AND ${longitude + AROUND / cos}
     ORDER BY (latitude - ${latitude}) ^ 2 + ((longitude - ${longitude}) * ${cos}) ^ 2, office_id LIMIT ${SHOWN}`;
}

export function sameArea(number: string, municipality: string, prefecture: string): Prisma.Sql {
  return Prisma.sql`
    SELECT office_id AS "officeId", NULL AS latitude, NULL AS longitude FROM published_office
     WHERE NOT is_closed AND number <> ${number} AND facets @> ${[`prefecture:${prefecture}`]}::text[]
     ORDER BY municipality_code <> ${municipality}, confirmed_on DESC, office_id DESC LIMIT ${SHOWN}`;
}

const TRAITS = ["kind:", "private-room:", "registration:", "lodging:", "all-day:"];

/** Those elsewhere that share its kind and as many of these traits as can be had. */
export async function listSimilar({ number }: Of): Promise<ListedOffice[]> {
  const own = await reading.publishedOffice.findUnique({
    where: { number },
    select: { facets: true, prefectureCode: true },
  });
  if (own === null) return [];
  const traits = own.facets.filter((token) => TRAITS.some((trait) => token.startsWith(trait)));
  const kind = traits.filter((token) => token.startsWith("kind:"));
  const rows = await byIndex<{ readonly officeId: string }>(similar({ kind, traits, elsewhere: own.prefectureCode }));
  return listByIds(rows.map(({ officeId }) => officeId));
}

type Likeness = { readonly kind: readonly string[]; readonly traits: readonly string[]; readonly elsewhere: string };

/** Only the latest confirmed ones are held against it: comparing all of a kind would take longer with each that is added. */
export function similar({ kind, traits, elsewhere }: Likeness): Prisma.Sql {
  return Prisma.sql`
    SELECT office_id AS "officeId" FROM (
      SELECT office_id, confirmed_on, facets FROM published_office
       WHERE NOT is_closed AND facets @> ${[...kind]}::text[] AND prefecture_code <> ${elsewhere}
       ORDER BY confirmed_on DESC, office_id DESC LIMIT ${COMPARED}) AS latest
     ORDER BY cardinality(ARRAY(SELECT unnest(facets) INTERSECT SELECT unnest(${[...traits]}::text[]))) DESC,
              confirmed_on DESC, office_id DESC LIMIT ${SHOWN}`;
}
