import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { acceptOffer } from "@/lib/matching/commands/answers";
import { getByLink } from "@/lib/matching/queries/by-link";
import { getIntroductionAtDesk } from "@/lib/matching/queries/desk-cases";
import { countByStatus, listIntroductions, listRequests } from "@/lib/matching/queries/desk-lists";
import { exportIntroductions } from "@/lib/matching/queries/export";
import { listOwnIntroductions, listOwnRequests } from "@/lib/matching/queries/own";
import { getSideView } from "@/lib/matching/queries/side-view";
import { introductionFilters, requestFilters } from "@/lib/matching/queue-filters";
import {
  ASKER_CONTACT,
  aTownsWish,
  aWish,
  companyAndTown,
  FOUND_CONTACT,
  offered,
  proposed,
  type Sides,
  tokenOf,
  townAndCompany,
} from "@/tests/factories/matching";
import { asOwner } from "@/tests/support/owner";

const ofAsker = Object.values(ASKER_CONTACT);
const ofFound = Object.values(FOUND_CONTACT);

let sides: Sides;
let other: Sides;

beforeAll(async () => {
  sides = await companyAndTown("202151");
  other = await townAndCompany("202011");
}, 60_000);

/** Which of the marks stand in what somebody was given. */
function found(marks: readonly string[], given: unknown): string[] {
  const text = JSON.stringify(given, (_key, value) => (typeof value === "bigint" ? String(value) : value));
  return marks.filter((mark) => text.includes(mark));
}

/** Everything that one side can be shown, but for its own form. */
async function shownTo(actor: Actor, organizationId: string, id: string, token: string) {
  if (actor.kind !== "member") throw new Error("A side is a member here.");
  return [
    await getSideView(actor, id),
    await getByLink(token),
    await listOwnIntroductions(actor, organizationId),
    await listOwnRequests(actor, organizationId),
  ];
}

/** Lists, files and the page of the introduction at the desk. */
async function shownAtDesk({ desk }: Sides, id: string) {
  return [
    await listIntroductions(desk, introductionFilters.parse({})),
    await listRequests(desk, requestFilters.parse({})),
    await countByStatus(desk),
    await exportIntroductions(desk, introductionFilters.parse({})),
    await getIntroductionAtDesk(desk, id),
  ];
}

/** What went by letter to anybody but the owner of the data. */
async function writtenTo(recipient: string) {
  return db.mail.findMany({ where: { recipient }, select: { subject: true, body: true } });
}

const KEPT = ["match_request", "match_offer", "match_opt_in", "mail"];

/** Tables of the whole database in which a mark stands: what no table holds, no page, search, file or API can give away. */
async function tablesWith(marks: readonly string[]): Promise<string[]> {
  const rows = await asOwner("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'");
  const names = rows.map((row) => String(Object(row).name)).filter((name) => !KEPT.includes(name));
  const like = marks.map((mark) => `t::text LIKE '%${mark}%'`).join(" OR ");
  const parts = names
    .filter((name) => !name.startsWith("_"))
    .map((name) => `SELECT '${name}' AS name WHERE EXISTS (SELECT 1 FROM public."${name}" t WHERE ${like})`);
  return (await asOwner(parts.join(" UNION ALL "))).map((row) => String(Object(row).name));
}

const directions = [
  ["a company that looks for a place", () => sides, aWish],
  ["a municipality that looks for a company", () => other, aTownsWish],
] as const;

describe.each(directions)("contact data of %s", (_who, pair, asked) => {
  it("stand in nothing that anybody is given before both have accepted, and in all of it after", async () => {
    const { asker, askerOrganizationId, found: counterpart, foundOrganizationId } = pair();
    const { id, version } = await offered(pair(), asked);
    const askersToken = await tokenOf(id, "introduction-proposed");
    const foundToken = await tokenOf(id, "introduction-offered");

    const before = {
      asker: await shownTo(asker, askerOrganizationId, id, askersToken),
      counterpart: await shownTo(counterpart, foundOrganizationId, id, foundToken),
      desk: await shownAtDesk(pair(), id),
    };
    expect(found(ofFound, before.asker)).toEqual([]);
    expect(found(ofAsker, before.counterpart)).toEqual([]);
    expect(found([...ofAsker, ...ofFound], before.desk)).toEqual([]);
    expect(before.counterpart[0]).toMatchObject({ asker: expect.stringContaining("承諾の後") });
    const own = await writtenTo(ASKER_CONTACT.contactEmail);
    expect(own.length).toBeGreaterThan(0);
    const theirs = await db.mail.findMany({ where: { caseId: id } });
    expect(
      theirs.filter(
        ({ recipient, body }) => recipient !== ASKER_CONTACT.contactEmail && found(ofAsker, body).length > 0,
      ),
    ).toEqual([]);
    expect(theirs.filter(({ body }) => found(ofFound, body).length > 0)).toEqual([]);
    expect(await tablesWith([...ofAsker, ...ofFound])).toEqual([]);

    await perform(counterpart, (uow) => acceptOffer(uow, { id, version }));

    expect(await getSideView(asker, id)).toMatchObject({ other: { email: FOUND_CONTACT.contactEmail } });
    expect(await getSideView(counterpart, id)).toMatchObject({ other: { email: ASKER_CONTACT.contactEmail } });
    expect(
      found(
        ofFound,
        (await db.mail.findMany({ where: { caseId: id, recipient: ASKER_CONTACT.contactEmail } })).map(
          ({ body }) => body,
        ),
      ),
    ).toEqual(ofFound);
    expect(
      found(
        ofAsker,
        (await db.mail.findMany({ where: { caseId: id, recipient: FOUND_CONTACT.contactEmail } })).map(
          ({ body }) => body,
        ),
      ),
    ).toEqual(ofAsker);
    expect(found([...ofAsker, ...ofFound], await shownAtDesk(pair(), id))).toEqual([]);
    expect(found([...ofAsker, ...ofFound], await getByLink(askersToken))).toEqual([]);
    expect(await tablesWith([...ofAsker, ...ofFound])).toEqual([]);
  });

  it("are nobody's but of the two sides", async () => {
    const stranger = pair() === sides ? other : sides;
    const { id } = await offered({ ...pair() }, asked).catch(() => proposed(pair(), asked));

    expect(await getSideView(stranger.found, id)).toBeNull();
    expect(await getSideView({ kind: "visitor" }, id)).toBeNull();
  });
});
