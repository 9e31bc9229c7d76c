import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { answersSchema } from "@/lib/drafts/stored";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import { findMunicipality, municipalityFullName } from "@/lib/japan/municipalities";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { type CandidateRef, candidateKey } from "@/lib/matching/candidate-key";
import { evaluatePlace } from "@/lib/matching/engine/evaluate";
import type { OfferFacts } from "@/lib/matching/engine/place-facts";
import type { Wish } from "@/lib/matching/engine/wishes";
import { CANDIDATES_MAX } from "@/lib/matching/limits";
import { placeWords } from "@/lib/offices/place";
import { routes } from "@/lib/routes";
import type { Candidate, CandidateQuery } from "./candidates";

type Client = Prisma.TransactionClient;

/** Published offices that are open, and municipalities that offer to take part without one. */
export async function listPlaceCandidates(client: Client, query: CandidateQuery): Promise<Candidate[]> {
  const { only, now } = query;
  const offices = only !== undefined && only.kind !== "office" ? [] : await listOffices(client, query);
  const towns = only !== undefined && only.kind !== "municipality" ? [] : await listTowns(client, query);
  const offers = await offersOf(
    client,
    offices.map(({ organizationId }) => organizationId),
  );
  const today = toJapanDay(now);
  return [
    ...offices.map((office) => officeCandidate(office, offers.get(office.organizationId) ?? null, query.wishes, today)),
    ...towns.map((town) => townCandidate(town, query.wishes, today)),
  ];
}

const officeParts = {
  ...{ officeId: true, number: true, name: true, prefectureCode: true, municipalityCode: true, answers: true },
} as const satisfies Prisma.PublishedOfficeSelect;

/** Where there are more than can be weighed, only those that can hold are read, the lately confirmed first. */
async function listOffices(client: Client, { wishes, only }: CandidateQuery) {
  const open = { isClosed: false, ...(only === undefined ? {} : { officeId: only.id }) };
  const count = await client.publishedOffice.count({ where: open, take: CANDIDATES_MAX + 1 });
  const rows = await client.publishedOffice.findMany({
    where: count > CANDIDATES_MAX ? { ...open, ...insidePlaces(wishes) } : open,
    select: officeParts,
    orderBy: [{ confirmedOn: "desc" }, { officeId: "desc" }],
    take: CANDIDATES_MAX,
  });
  const owners = await client.office.findMany({
    where: { id: { in: rows.map(({ officeId }) => officeId) }, organization: { status: "ACTIVE" } },
    select: { id: true, organizationId: true },
    orderBy: { id: "asc" },
    take: CANDIDATES_MAX,
  });
  const ownerOf = new Map(owners.map(({ id, organizationId }) => [id, organizationId]));
  return rows.flatMap((row) => {
    const organizationId = ownerOf.get(row.officeId);
    return organizationId === undefined ? [] : [{ ...row, organizationId }];
  });
}

type OfficeRow = Awaited<ReturnType<typeof listOffices>>[number];

function insidePlaces(wishes: readonly Wish[]): Prisma.PublishedOfficeWhereInput {
  const must = wishes.find(({ key, strength }) => key === "place" && strength === "must");
  if (must === undefined) return {};
  const codes = PREFECTURES.filter(({ code, region }) => must.values.includes(code) || must.values.includes(region));
  return { prefectureCode: { in: codes.map(({ code }) => code) } };
}

function officeCandidate(row: OfficeRow, offer: Offer | null, wishes: readonly Wish[], today: JapanDay): Candidate {
  const ref: CandidateRef = { kind: "office", id: row.officeId };
  const facts = { prefectureCode: row.prefectureCode, answers: answersSchema.parse(row.answers), offer, today };
  return {
    ...{ ref, key: candidateKey(ref), organizationId: row.organizationId, officeId: row.officeId },
    name: row.name,
    place: placeWords("municipalityCode", row.municipalityCode) ?? "",
    path: routes.office(row.number),
    words: offer?.words ?? "",
    ...evaluatePlace(wishes, facts),
  };
}

type Offer = OfferFacts & { readonly words: string };

const offerParts = {
  ...{ organizationId: true, industries: true, cooperation: true, hasTrialStay: true, hasSubsidy: true, words: true },
} as const satisfies Prisma.MatchOfferSelect;

async function offersOf(client: Client, ids: readonly string[]): Promise<ReadonlyMap<string, Offer>> {
  const rows = await client.matchOffer.findMany({
    where: { organizationId: { in: [...new Set(ids)] }, withdrawnAt: null },
    select: offerParts,
    orderBy: { organizationId: "asc" },
    take: CANDIDATES_MAX,
  });
  return new Map(rows.map((row) => [row.organizationId, row]));
}

async function listTowns(client: Client, { only }: CandidateQuery) {
  const offers = await client.matchOffer.findMany({
    where: { withdrawnAt: null, ...(only === undefined ? {} : { organizationId: only.id }) },
    select: offerParts,
    orderBy: [{ updatedAt: "desc" }, { organizationId: "asc" }],
    take: CANDIDATES_MAX,
  });
  const ids = offers.map(({ organizationId }) => organizationId);
  const towns = await client.organization.findMany({
    where: { id: { in: ids }, status: "ACTIVE", offices: { none: { status: { in: [...SHOWN] } } } },
    select: { id: true, name: true, municipalityCode: true },
    orderBy: { id: "asc" },
    take: CANDIDATES_MAX,
  });
  return towns.flatMap((town) => {
    const offer = offers.find(({ organizationId }) => organizationId === town.id);
    return offer === undefined ? [] : [{ ...town, offer }];
  });
}

/** Its offices stand for it where it has some that are open. */
const SHOWN = ["PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED"] as const;

type TownRow = Awaited<ReturnType<typeof listTowns>>[number];

function townCandidate(
  { id, name, municipalityCode, offer }: TownRow,
  wishes: readonly Wish[],
  today: JapanDay,
): Candidate {
  const ref: CandidateRef = { kind: "municipality", id };
  const found = municipalityCode === null ? null : findMunicipality(municipalityCode);
  const prefectureCode = municipalityCode?.slice(0, 2) ?? "";
  return {
    ...{ ref, key: candidateKey(ref), organizationId: id, officeId: null, name, path: null, words: offer.words },
    place: found === null ? name : municipalityFullName(found),
    ...evaluatePlace(wishes, { prefectureCode, answers: null, offer, today }),
  };
}
