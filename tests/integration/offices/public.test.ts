import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import { dropChange } from "@/lib/offices/commands/changes";
import { moveOffice } from "@/lib/offices/commands/move";
import { workingCopy } from "@/lib/offices/commands/own-draft";
import { keepOwnAnswers, sendOwnWork } from "@/lib/offices/commands/own-work";
import { publishOffice } from "@/lib/offices/commands/review";
import { indexOlderOffices } from "@/lib/offices/commands/search-entry";
import { submitOffice } from "@/lib/offices/commands/submit";
import { closeOffice, suspendOffice } from "@/lib/offices/commands/upkeep";
import { FORM_VERSION } from "@/lib/offices/fields";
import { listNear, listSimilar } from "@/lib/offices/queries/around";
import { countFacets } from "@/lib/offices/queries/facet-counts";
import { searchOffices } from "@/lib/offices/queries/found";
import { findPhoto } from "@/lib/offices/queries/photos";
import {
  countInMunicipalities,
  countPublicOffices,
  getPublicOffice,
  listByNumbers,
  listPublicOffices,
} from "@/lib/offices/queries/public";
import { readSearch } from "@/lib/offices/search-address";
import { routes } from "@/lib/routes";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { anOffice, aWholeOffice } from "@/tests/factories/offices";

const now = new Date("2026-11-28T03:00:00Z");

let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202151");
  reviewer = await staffOf(await createStaff(["OFFICES"]));
});

async function published(answers: Answers) {
  const { organizationId } = town;
  const draft = await perform(town.owner, (uow) =>
    openDraft(uow, { flow: "office", purpose: "apply", formVersion: FORM_VERSION, answers, organizationId }),
  );
  const { caseId: id } = await perform(town.owner, (uow) => submitOffice(uow, { draftId: draft.id }));
  return perform(reviewer, (uow) => publishOffice(uow, { id, version: 1 }));
}

const numbersOf = (offices: readonly { readonly number: string }[]) => offices.map(({ number }) => number);
const search = (params: Record<string, string | string[]>) => searchOffices(readSearch(params));
const entries = (number: string) => db.searchEntry.count({ where: { address: routes.office(number), kind: "OFFICE" } });

describe("the page of an office", () => {
  it("shows what is public and nothing of the person behind it", async () => {
    const { photo1: _photo, photo1Alt: _alt, photo1Rights: _rights, ...answers } = aWholeOffice();
    const { number } = await published(answers);
    const found = await getPublicOffice(number);

    expect(found).toMatchObject({ state: "shown", office: { place: "長野県塩尻市", isClosed: false, photos: [] } });
    expect(JSON.stringify(found)).not.toMatch(/sakuraba@|桜庭/);
    expect(await findPhoto(number, 1)).toBeNull();
    expect(await entries(number)).toBe(1);
  });

  it("says that it has closed, is suspended or was removed, and knows nothing of what never was public", async () => {
    const closed = await published(anOffice({ name: "閉じた館" }));
    const seen = ({ id, version }: typeof closed) => ({ id, version, reason: "改修" });
    await perform(town.owner, (uow) => closeOffice(uow, seen(closed)));
    const held = await published(anOffice({ name: "止めた館" }));
    await perform(reviewer, (uow) => suspendOffice(uow, seen(held)));
    const gone = await published(anOffice({ name: "外した館" }));
    await perform(reviewer, (uow) => moveOffice(uow, gone, "remove", { seenVersion: gone.version }));

    expect(await getPublicOffice(closed.number)).toMatchObject({ state: "shown", office: { isClosed: true } });
    expect(await getPublicOffice(held.number)).toMatchObject({ state: "suspended" });
    expect(await getPublicOffice(gone.number)).toMatchObject({ state: "removed" });
    expect(await getPublicOffice("O-2026-CCCCCC")).toBeNull();
    expect(await Promise.all([closed, held, gone].map(({ number }) => entries(number)))).toEqual([0, 0, 0]);
    expect(numbersOf(await listByNumbers([held.number, closed.number, gone.number]))).toEqual([closed.number]);
  });

  it("keeps its date while a change is asked for and dropped", async () => {
    const { id, number } = await published(anOffice({ name: "変えない館" }));
    const before = await db.publishedOffice.findUniqueOrThrow({ where: { officeId: id } });

    const copy = await perform(town.owner, (uow) => workingCopy(uow, { id, purpose: "change" }));
    await perform(town.owner, (uow) =>
      keepOwnAnswers(uow, { draftId: copy.id, seen: copy.version, answers: { name: "変える館" } }),
    );
    await perform(town.owner, (uow) => sendOwnWork(uow, { draftId: copy.id, seen: 2 }));
    const { version } = await db.office.findUniqueOrThrow({ where: { id } });
    const dropped = await perform(town.owner, (uow) => dropChange(uow, { id, version }));

    expect(dropped).toMatchObject({ status: "PUBLISHED", name: "変えない館" });
    expect(await db.publishedOffice.findUnique({ where: { officeId: id } })).toEqual(before);
    expect(await entries(number)).toBe(1);
  });

  it("leads to the nearest, and to similar ones elsewhere", async () => {
    const at = (latitude: string, longitude: string) => ({ latitude, longitude });
    const own = await published(anOffice({ kind: "LIVE_IN", ...at("43.1", "141.3"), municipalityCode: "011002" }));
    const far = await published(anOffice({ kind: "LIVE_IN", ...at("33.6", "130.4"), privateRooms: "1" }));
    const near = await published(anOffice({ kind: "SHARED", ...at("43.2", "141.3"), municipalityCode: "011002" }));
    const nearer = await published(anOffice({ kind: "SHARED", ...at("43.11", "141.3"), municipalityCode: "011002" }));

    const around = await listNear(own);
    expect(numbersOf(around)).toEqual([nearer.number, near.number]);
    expect(around.map(({ kilometres }) => kilometres)).toEqual([1, 11]);
    expect(numbersOf(await listSimilar(own))).toContain(far.number);
    expect(numbersOf(await listSimilar(own))).not.toContain(near.number);
  });
});

describe("the lists", () => {
  it("count by prefecture and municipality what is open", async () => {
    const before = await countPublicOffices();
    await published(anOffice({ municipalityCode: "472093" }));
    const after = await countPublicOffices();

    expect(after.total).toBe(before.total + 1);
    expect(after.prefectures["47"]).toBe((before.prefectures["47"] ?? 0) + 1);
    expect(await countInMunicipalities("47")).toEqual([{ code: "472093", name: "名護市", count: 1 }]);
    expect((await listPublicOffices({ prefecture: "47" }, 1)).items).toHaveLength(1);
  });

  it("bring into the site search what an earlier version did not", async () => {
    const { number } = await published(anOffice());
    await db.searchEntry.deleteMany({ where: { kind: "OFFICE" } });

    expect(await perform(operator, indexOlderOffices)).toBeGreaterThan(0);
    expect(await perform(operator, indexOlderOffices)).toBe(0);
    expect(await entries(number)).toBe(1);
  });
});

describe("the search", () => {
  it("counts each choice as what choosing it would leave", async () => {
    const name = "数える館";
    await published(anOffice({ name, kind: "SHARED", openSeats: "20", privateRooms: "1" }));
    await published(anOffice({ name, kind: "SHARED", openSeats: "5", subsidy1Name: "家賃" }));
    await published(anOffice({ name, kind: "TRIAL", openSeats: "50", privateRooms: "2" }));
    const counts = async (params: Record<string, string>) =>
      (await countFacets(readSearch({ q: name, ...params }).filters, now))?.counts;

    expect(await counts({})).toMatchObject({ all: 3, "kind:SHARED": 2, "kind:TRIAL": 1, "private-room:YES": 2 });
    expect(await counts({})).toMatchObject({ "seats:5": 3, "seats:20": 2, "subsidy:YES": 1, "prefecture:20": 3 });
    expect(await counts({ kind: "SHARED" })).toMatchObject({ all: 2, "kind:TRIAL": 1, "private-room:YES": 1 });
    expect(await counts({ seats: "50" })).toMatchObject({ all: 1, "seats:5": 3, "kind:TRIAL": 1 });
    expect((await counts({ seats: "50" }))?.["kind:SHARED"]).toBeUndefined();
    for (const params of [{ kind: "SHARED" }, { seats: "20" }, { prefecture: "20" }])
      expect((await search({ q: name, ...params })).total).toBe((await search({ q: name, ...params })).offices.length);
  });

  it("goes on after an office by its number, even when that one is gone", async () => {
    const name = "続きの館";
    for (let n = 0; n < 23; n += 1) await published(anOffice({ name }));
    const first = await search({ q: name });
    const after = `${first.next?.confirmedOn}_${first.next?.number}`;
    const second = await search({ q: name, after });

    expect(new Set(numbersOf([...first.offices, ...second.offices])).size).toBe(23);
    expect(second.next).toBeNull();
    expect((await search({ q: name, after: "2000-01-01_O-2000-CCCCC8" })).offices).toEqual([]);
  });

  it("says what is left without each condition when nothing is found", async () => {
    const name = "無料の館";
    await published(anOffice({ name, priceDay: "0" }));
    const { applied, total } = await search({ q: name, dayPrice: "0", registration: "1" });

    expect(total).toBe(0);
    expect(applied.map(({ label, left }) => [label, left])).toEqual([
      ["部屋と使い方：法人の登記ができる", 1],
      [`言葉：${name}`, 0],
      ["料金（1日）：無料", 0],
    ]);
  });

  it("answers any address", async () => {
    for (const q of ["'", "%", "\\", "\u0000", "あ".repeat(5000), "__proto__"])
      expect(await search({ q })).toBeDefined();
  });
});
