import type { Member, Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { isProduction } from "@/lib/env";
import { saveOffer } from "@/lib/matching/commands/offers";
import { requestAsMember, requestAtDesk } from "@/lib/matching/commands/requests";
import { rankCandidates } from "@/lib/matching/queries/candidates";
import { wishesSchema } from "@/lib/matching/stored";
import { quietMail } from "./mail";
import { bringTo, DEMO_STATUSES } from "./matching-paths";
import { ownerOf } from "./offices/owners";
import { demoTownMail } from "./offices/towns";
import { demoStaff } from "./reviewers";

const DAY_MS = 86_400_000;

/** Invented wishes, offers and introductions, one in every status. Those who are there already stay as they are. */
export async function seedMatching(): Promise<void> {
  if (isProduction()) throw new Error("Demo introductions do not exist in production.");
  if ((await db.matchRequest.count()) > 0) return;
  const desk = await demoStaff("shiori@example.jp");
  const [company, town] = [await ownerOf("midorikawa@example.jp"), await ownerOf("sakuraba@example.jp")];
  for (const owner of [town, ...(await someTowns())]) await seedOffer(owner);
  if (company !== null) await seedCompany(desk, company);
  if (town !== null) await seedTown(town);
  await seedCall(desk);
  await quietMail();
}

async function someTowns(): Promise<(Member | null)[]> {
  return Promise.all((["hokuto", "komatsu", "minami"] as const).map((key) => ownerOf(demoTownMail(key))));
}

async function emailOf({ accountId }: Member): Promise<string> {
  return (await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } })).email;
}

async function seedOffer(owner: Member | null): Promise<void> {
  const organizationId = owner?.organizationId ?? null;
  if (owner === null || organizationId === null) return;
  const contact = { contactName: owner.name, contactEmail: await emailOf(owner), contactDepartment: "企画課（見本）" };
  await perform(owner, (uow) =>
    saveOffer(uow, organizationId, {
      ...{ industries: [], cooperation: ["BUSINESS", "RECRUIT", "COMMUNITY"], trialStay: true, subsidy: true },
      ...{ ...contact, contactPhone: undefined, version: 0 },
      words: "地元の学生と一緒に働く企業を歓迎します。お試し滞在の間は、職員が案内します（見本の文章です）。",
    }),
  );
}

/** A company that looks for a place, with an introduction in every status. */
async function seedCompany(desk: Staff, company: Member): Promise<void> {
  const organizationId = company.organizationId ?? "";
  const contact = { contactName: company.name, contactEmail: await emailOf(company) };
  clock.shift(-20 * DAY_MS);
  const id = await perform(company, (uow) =>
    requestAsMember(uow, organizationId, {
      direction: "COMPANY_SEEKS_PLACE",
      wishes: [
        { key: "tokyo", values: ["300"], strength: "1" },
        { key: "people", values: ["6"], strength: "3" },
        { key: "lodging", values: ["NEAR"], strength: "2" },
        { key: "cooperation", values: ["RECRUIT"], strength: "2" },
        { key: "industry", values: ["G"], strength: "1" },
      ],
      ...{ note: "春からの利用を考えています（見本）。", nameOpen: false },
      contact,
    }),
  );
  const request = await db.matchRequest.findUniqueOrThrow({ where: { id } });
  const { wishes } = wishesSchema.parse(request.wishes);
  const { ranked } = await rankCandidates(db, { ...request, wishes, now: clock.now() });
  clock.shift(0);
  for (const [place, status] of DEMO_STATUSES.entries()) {
    const candidate = ranked[place];
    if (candidate === undefined) return;
    await bringTo(status, { desk, company, requestId: id, candidate });
  }
}

/** A municipality that looks for a company. */
async function seedTown(town: Member): Promise<void> {
  const contact = { contactName: town.name, contactEmail: await emailOf(town), contactDepartment: "企画課（見本）" };
  await perform(town, (uow) =>
    requestAsMember(uow, town.organizationId ?? "", {
      direction: "MUNICIPALITY_SEEKS_COMPANY",
      wishes: [
        { key: "industry", values: ["G", "L"], strength: "3" },
        { key: "partner", values: ["20"], strength: "2" },
      ],
      ...{ note: "", nameOpen: true },
      contact,
    }),
  );
}

/** Somebody without an account, entered at the desk after a call. */
async function seedCall(desk: Staff): Promise<void> {
  await perform(desk, (uow) =>
    requestAtDesk(uow, {
      ...{ direction: "COMPANY_SEEKS_PLACE", organizationName: "株式会社みずうみ企画（見本）" },
      ...{ organizationId: null, consultationId: null, note: "", nameOpen: true },
      wishes: [
        { key: "place", values: ["中部"], strength: "must" },
        { key: "facilities", values: ["PRIVATE_ROOM", "MEETING_ROOM"], strength: "2" },
      ],
      contact: { contactName: "水海 かおる", contactEmail: "mizuumi@example.jp" },
    }),
  );
}
