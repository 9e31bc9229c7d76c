import { describe, expect, it } from "vitest";
import { cookieNames } from "@/lib/auth/cookie-names";
import { COOKIES } from "@/lib/content/cookies";
import { COUNCIL_MEMBERS, type CouncilMember } from "@/lib/content/council";
import { HISTORY } from "@/lib/content/history";
import { PARTNER_FIELDS, PARTNERS, PROPOSALS } from "@/lib/content/movement";
import { PARTNER_OFFERS } from "@/lib/content/partners";
import { plainTextOf } from "@/lib/content/plain-text";
import { PRIVACY_PAGE } from "@/lib/content/privacy";
import { SOURCES } from "@/lib/content/sources";
import { recordClasses } from "@/lib/retention/classes";
import { textOf } from "@/tests/support/sources";

const readsWell = (date: string) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date);

describe("facts", () => {
  it("of the history stand in the order of their days", () => {
    // A fiscal year begins in April.
    const dates = HISTORY.map(({ date }) => (date.length === 4 ? `${date}-04` : date));

    expect(dates.every(readsWell)).toBe(true);
    expect(dates).toEqual(dates.toSorted());
  });

  it("name a source that is known", () => {
    const known = new Set(Object.values(SOURCES).map(({ name }) => name));

    for (const { source } of HISTORY) expect(known).toContain(source.name);
  });

  it("count nine partners, six fields and five proposals", () => {
    expect([PARTNERS.length, PARTNER_FIELDS.length, PROPOSALS.length]).toEqual([9, 6, 5]);
  });

  it("count fourteen members of the council, with one chair and one deputy", () => {
    const members: readonly CouncilMember[] = COUNCIL_MEMBERS;
    const roles = members.flatMap(({ name, role }) => (role === undefined ? [] : [[role, name]]));

    expect(new Set(members.map(({ name }) => name)).size).toBe(14);
    expect(roles).toEqual([
      ["座長代理", "地下 誠二"],
      ["座長", "増田 寛也"],
    ]);
  });

  it("read the offers of partners off fields that the agreement has", () => {
    const fields = PARTNER_OFFERS.flatMap((offer) => [...offer.fields]);

    expect(fields.filter((field) => field < 1 || field > PARTNER_FIELDS.length)).toEqual([]);
  });
});

describe("the page about cookies", () => {
  it("lists every cookie that is set", () => {
    expect(COOKIES.map(({ name }) => name).toSorted()).toEqual(Object.values(cookieNames(false)).toSorted());
    expect(COOKIES.every(({ purpose, life }) => purpose !== "" && life !== "")).toBe(true);
  });
});

describe("the privacy notice", () => {
  it.each(["自己宣言", "相談", "サテライトオフィス", "表彰", "マッチング", "マイページ"])(
    "says what is asked for %s",
    (flow) => {
      expect(plainTextOf(PRIVACY_PAGE.sections.filter(({ id }) => id === "collected"))).toContain(flow);
    },
  );

  it("says five years of every procedure but matching, as all of them are kept alike", () => {
    const { declaration, office, consultation, awardEntry } = recordClasses;
    const years = [declaration, office, consultation, awardEntry].map((kept) => kept.years);

    expect(new Set(years).size).toBe(1);
  });
});

describe("what pages promise about time", () => {
  it.each([
    ["lib/drafts/commands.ts", "DRAFT_DAYS = 30"],
    ["lib/drafts/commands.ts", "RESUME_LINK_HOURS = 72"],
    ["lib/contacts/limits.ts", "CONTACT_SESSION_MINUTES = 60"],
    ["lib/contacts/limits.ts", "CONTACT_SAVING_HOURS = 24"],
    ["lib/auth/contact.ts", "MAILBOX_SECONDS = 60 * 60"],
    ["lib/accounts/sessions.ts", "ABSOLUTE_MS = 8 * 60 * 60_000"],
    ["lib/auth/held.ts", "PENDING_SECONDS = 5 * 60"],
    ["lib/auth/held.ts", "SETUP_SECONDS = 20 * 60"],
    ["lib/auth/held.ts", "DEVICE_SECONDS = 180 * 86_400"],
    ["lib/auth/held.ts", "HANDOVER_SECONDS = 10 * 60"],
  ])("%s still keeps %s, as /privacy and /cookies say", (file, constant) => {
    expect(textOf(file)).toContain(constant);
  });
});
