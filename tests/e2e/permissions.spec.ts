import { isDuties, type Need } from "@/lib/permission-matrix/needs";
import { downloads } from "@/lib/permission-matrix/register/downloads";
import { pages } from "@/lib/permission-matrix/register/pages";
import { routes } from "@/lib/routes";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { accessible, enterAs, main, officers } from "@/tests/support/e2e-desk";
import type { Page } from "@/tests/support/form-client";
import { isFor, type Walker, walkers } from "./permission-people";
import { sampleAddresses } from "./sample-addresses";

const keeper = demoPerson("asahi@example.jp").name;
const auditor = demoPerson("takane@example.jp").name;

type Visit = { readonly walker: Walker; readonly asked: string; readonly page: Pick<Page, "path" | "status"> };

/** Where somebody is led whom a place is not for. */
const turnedAway: Readonly<Record<string, readonly string[]>> = {
  staff: [routes.signIn(), routes.signInSetup(), routes.jury()],
  juror: [routes.signIn(), routes.signInSetup(), routes.admin()],
  contact: [routes.status()],
  asked: [routes.status(), routes.statusCase()],
  applicant: [routes.applyStart(), routes.applyExpired(), routes.applyDone()],
  asking: [routes.consultationExpired(), routes.consultationDone()],
  correspondent: [routes.status(), routes.statusCase()],
  member: [routes.mypageSignIn()],
  askedLink: [routes.mypageSignIn(), routes.mypage(), routes.mypageWelcome()],
  inOrganization: [routes.mypageSignIn(), routes.mypageWelcome()],
  actsForOrganization: [routes.mypageSignIn(), routes.mypageWelcome(), routes.mypage(), routes.mypageProfile()],
  owner: [routes.mypageSignIn(), routes.mypageWelcome(), routes.mypage()],
  signingIn: [routes.signIn(), routes.signInSetup(), routes.admin(), routes.jury()],
};

const pathOf = (page: Visit["page"]) => page.path.split("?")[0] ?? "";

/** Shown what was asked for, or led to the step of the same procedure that has to come first. */
function isThere({ asked, page, walker }: Visit): boolean {
  if (page.status !== 200) return false;
  const isMidway = walker.standing === "signingIn" && pathOf(page) === routes.signInSetup();
  return isMidway || asked.startsWith(pathOf(page));
}

const doorsOf = (need: Need) => turnedAway[isDuties(need) ? "staff" : need] ?? [];

function isRefused({ walker, page, asked }: Visit, need: Need, isPage: boolean): boolean {
  if (isDuties(need) && (walker.duties !== null || !isPage)) return page.status === 404 && pathOf(page) === asked;
  const record = asked.slice(0, asked.lastIndexOf("/"));
  const isLedToRecord = need === "actsForOrganization" && pathOf(page) === record;
  return isLedToRecord || doorsOf(need).includes(pathOf(page)) || (page.status >= 400 && page.status < 500);
}

/** What the walk found to be otherwise than the register says. */
function faultsOf(place: string, need: Need, visits: readonly Visit[], isPage: boolean): string[] {
  const told = ({ walker, page }: Visit) => `${place} as ${walker.who}: ${page.status} at ${page.path}`;
  const defects = visits.filter(({ page }) => page.status >= 500 && !place.startsWith("/problems"));
  if (need === "anyone" || need === "demo") {
    const [first] = visits;
    const others = visits.filter(({ page }) => page.status !== first?.page.status);
    const sent = visits.filter(({ page, asked }) => pathOf(page) === routes.signIn() && asked !== routes.signIn());
    return [...defects, ...others, ...sent].map(told);
  }
  const outside = visits.filter((visit) => !isFor(visit.walker, need, place) && !isRefused(visit, need, isPage));
  const inside = visits.filter((visit) => isFor(visit.walker, need, place));
  const members = inside.filter(({ walker }) => walker.membership !== undefined && need !== "member");
  const missed = members.length > 0 ? members.filter((visit) => !isThere(visit)) : inside;
  const isReached = inside.length === 0 || (members.length > 0 ? missed.length === 0 : inside.some(isThere));
  return [...defects, ...outside, ...(isReached ? [] : missed)].map(told);
}

const all = [
  ...Object.entries(pages).map(([place, need]) => ({ place, need, isPage: true })),
  ...Object.entries(downloads)
    .filter(([place]) => place.startsWith("GET "))
    .map(([place, need]) => ({ place: place.slice(4), need, isPage: false })),
];

const partOf = (place: string) => {
  if (/^\/(admin|api\/admin)\/award|^\/jury/.test(place)) return "the award's desk";
  if (place.startsWith(routes.admin())) return "the desk";
  return place.startsWith(routes.mypage()) ? "the members" : "the public";
};

/** Walked one after the other, so that each has its own time. */
const parts = Map.groupBy(all, ({ place }) => partOf(place));

/** Where somebody of this kind signs in. */
const doorOf = ({ standing }: Walker) => (standing === "member" ? routes.mypageSignIn() : routes.signIn());

/** Who was signed out meanwhile signs in and asks again: the register tells of people who are signed in. */
async function visit(walker: Walker, asked: string, need: Need): Promise<Visit> {
  const { page, leadsTo } = await walker.client.peek(asked);
  if (leadsTo === null) return { walker, asked, page };
  if (walker.enter !== undefined && leadsTo === doorOf(walker) && leadsTo !== asked) await walker.enter();
  else if (doorsOf(need).includes(leadsTo)) return { walker, asked, page: { path: leadsTo, status: 200 } };
  return { walker, asked, page: await walker.client.open(asked) };
}

/** The same people walk all parts, to the same records. */
async function prepare(origin: string) {
  const [forContact = "", forDesk = ""] = await makeCases("PUBLISHED", "SUBMITTED");
  const everybody = await walkers(origin, forContact);
  return { everybody, addressOf: await sampleAddresses(everybody, forDesk) };
}

let prepared: ReturnType<typeof prepare> | undefined;

for (const [part, places] of parts) {
  test(`every page and download of ${part} is open to those whom the register names, and to nobody else`, async ({
    baseURL,
  }) => {
    test.setTimeout(600_000);
    prepared ??= prepare(baseURL ?? "");
    const { everybody, addressOf } = await prepared;

    const faults: string[] = [];
    for (const { place, need, isPage } of places) {
      const visits = await Promise.all(everybody.map((walker) => visit(walker, addressOf(place), need)));
      faults.push(...faultsOf(place, need, visits, isPage));
    }
    console.log(`${places.length} places as ${everybody.length} people`);
    expect(faults).toEqual([]);
  });
}

test("addresses for programs take nothing from those they are not for", async ({ baseURL }) => {
  const [forContact = ""] = await makeCases("PUBLISHED");
  const everybody = await walkers(baseURL ?? "", forContact);
  const posts = Object.entries(downloads).filter(([place, need]) => place.startsWith("POST ") && need !== "anyone");

  for (const [place, need] of posts) {
    for (const { client, who } of everybody.filter((walker) => !isFor(walker, need, place))) {
      const answer = await client.post(place.slice(5), JSON.stringify({ all: true }), {
        "content-type": "application/json",
      });
      expect(answer.status, `${place} as ${who}`).toBeGreaterThanOrEqual(400);
      expect(answer.status, `${place} as ${who}`).toBeLessThan(500);
    }
  }
});

test.describe("the permission matrix", () => {
  test("is shown to those who look after accounts, readable by everybody and on a phone", async ({ page }) => {
    test.slow();
    await enterAs(page, keeper);
    await page.getByRole("navigation").getByRole("link", { name: "権限表" }).first().click();
    await expect(page).toHaveTitle(/^権限表 - /);

    const declarations = page.getByRole("region", { name: /^自己宣言の権限/ });
    const row = declarations.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "公開を停止する" }) });
    await expect(row.getByRole("cell")).toHaveText(["できない", "できない", "できない", "できる：公開中", "できない"]);
    const places = page.getByRole("region", { name: /^画面/ });
    const audit = places
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: routes.adminAudit(), exact: true }) });
    await expect(audit.getByRole("cell")).toHaveText("監査担当");
    await accessible(page);
    await tabWalk(page);
  });

  test("is shown to the auditor and to nobody else, without script too", async ({ browser }) => {
    await withoutScript(browser, async (page) => {
      await enterAs(page, auditor);
      await page.goto(routes.adminPermissions());
      await expect(main(page).getByRole("heading", { level: 1 })).toHaveText("権限表");
    });
    await withoutScript(browser, async (page) => {
      await enterAs(page, officers.first);
      expect((await page.goto(routes.adminPermissions()))?.status()).toBe(404);
    });
  });
});
