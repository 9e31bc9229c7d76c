import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/open-data/offices-changes.json/route";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import { toJapanDay } from "@/lib/japan/dates";
import { publishOffice } from "@/lib/offices/commands/review";
import { submitOffice } from "@/lib/offices/commands/submit";
import { closeOffice, suspendOffice } from "@/lib/offices/commands/upkeep";
import { FORM_VERSION } from "@/lib/offices/fields";
import type { FileFormat } from "@/lib/open-data/files";
import { EXAMPLE } from "@/lib/open-data/offices/example";
import { findDataset, thisPortal } from "@/lib/open-data/registry";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { importOf, rowsOf, stagedBytes } from "@/tests/factories/office-imports";
import { anOffice } from "@/tests/factories/offices";

const folder = mkdtempSync(join(tmpdir(), "portal-open-data-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;

/** What people type by hand into the form, and what a file could read otherwise. */
const AWKWARD: Answers = {
  ...EXAMPLE,
  ...{
    name: "=見本「館」, 別館",
    street: "１丁目２番３号",
    hoursNote: "未定",
    priceNote: "-",
    accessNote: "一行目\n二行目",
  },
  ...{ tenants: "甲、乙商店\n丙・丁", commonName: "+1", opensAt: "9:00", closesAt: "24:00", equipmentNote: "なし" },
  ...{
    description: "あ".repeat(1000),
    operatorName: "名".repeat(100),
    subsidy1Summary: "補".repeat(500),
    lodging: "NONE",
  },
};

async function published(answers: Answers) {
  const { organizationId, owner } = town;
  const of = { flow: "office", purpose: "apply", formVersion: FORM_VERSION, organizationId } as const;
  const contact = { contactName: "桜庭 ひろし", contactEmail: "sakuraba@example.jp", contactPhone: "0263-00-0000" };
  const draft = await perform(owner, (uow) => openDraft(uow, { ...of, answers: { ...answers, ...contact } }));
  const { caseId: id } = await perform(owner, (uow) => submitOffice(uow, { draftId: draft.id }));
  return perform(reviewer, (uow) => publishOffice(uow, { id, version: 1 }));
}

beforeAll(async () => {
  reviewer = await staffOf(await createStaff(["OFFICES"]));
  town = await foundMunicipality("202151");
});

async function load(id: string, format: FileFormat, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await findDataset(id)?.answer(new Request("http://localhost/", { headers }), format, thisPortal());
  if (answer === undefined) throw new Error(`There is no dataset ${id}.`);
  return answer;
}

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

describe("the files of offices", () => {
  it("of none are headings alone", async () => {
    const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(await load("offices", "csv")));

    expect(csv).toMatch(/^\uFEFFID,名称,[^\n]*\r\n$/);
    expect(await (await load("offices", "json")).json()).toMatchObject({ count: 0, records: [] });
    expect(await (await load("offices", "geojson")).json()).toMatchObject({ type: "FeatureCollection", features: [] });
  });

  it("come back as our own import without any difference", async () => {
    await published(AWKWARD);
    await published(EXAMPLE);
    await published(anOffice({ name: "小さな施設" }));

    const bytes = await bytesOf(await load("offices", "csv"));
    const id = await stagedBytes(town.owner, town.organizationId, bytes);
    const again = await bytesOf(await load("offices", "csv-cp932"));
    const old = await stagedBytes(town.owner, town.organizationId, again);

    expect((await rowsOf(id)).map(({ outcome, faults, differences }) => ({ outcome, faults, differences }))).toEqual(
      Array.from({ length: 3 }, () => ({ outcome: "SAME", faults: [], differences: [] })),
    );
    expect(await importOf(id)).toMatchObject({ sameCount: 3, unknownHeaders: [] });
    expect(await importOf(old)).toMatchObject({ sameCount: 3 });
  });

  it("tell nothing of who is asked about an office", async () => {
    const texts = await Promise.all(
      (["csv", "json", "geojson"] as const).map(async (format) => (await load("offices", format)).text()),
    );
    const national = await (await load("offices-national", "csv")).text();

    for (const text of [...texts, national]) expect(text).not.toMatch(/桜庭|sakuraba|0263/);
  });

  it("have the standard's headings, in its order", async () => {
    const text = await (await load("offices-national", "csv")).text();
    const [head] = text.replace("\uFEFF", "").split("\r\n");

    expect(head).toMatch(
      /^全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英字,POIコード,所在地_全国地方公共団体コード,/,
    );
    expect(text).toContain("長野県塩尻市大門一番町1-2-3");
    expect(text).toContain("月火水木金,09:00,18:00");
  });

  it("place a point with the longitude first, and leave out none without a place", async () => {
    const { features } = await (await load("offices", "geojson")).json();

    expect(features.map((feature: { geometry: unknown }) => feature.geometry)).toContainEqual({
      type: "Point",
      coordinates: [137.9534, 36.115],
    });
    expect(features.map((feature: { geometry: unknown }) => feature.geometry)).toContain(null);
    expect(features.map((feature: { properties: unknown }) => feature.properties)).toContainEqual(
      expect.objectContaining({ openSeats: 20, equipment: ["Wi-Fi", "電源"] }),
    );
  });

  it("are not sent again while nothing has changed, and are others once something has", async () => {
    const first = await load("offices", "csv");
    const etag = first.headers.get("etag") ?? "";

    expect((await load("offices", "csv", { "if-none-match": etag })).status).toBe(304);
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    await published(anOffice({ name: "新しい施設" }));
    expect((await load("offices", "csv", { "if-none-match": etag })).status).toBe(200);
  });
});

describe("the changes since a day", () => {
  const ask = (query: string) => GET(new Request(`http://localhost/open-data/offices-changes.json${query}`));
  const today = () => toJapanDay(new Date());

  it("name what is there with its contents, and what has ended as ended", async () => {
    const closed = await published(anOffice({ name: "閉じる施設" }));
    const removed = await published(anOffice({ name: "止まる施設" }));
    await perform(reviewer, (uow) => closeOffice(uow, { id: closed.id, version: closed.version, reason: "閉館" }));
    await perform(reviewer, (uow) => suspendOffice(uow, { id: removed.id, version: removed.version, reason: "確認" }));

    const { records, next } = await (await ask(`?since=${today()}`)).json();

    const states = new Map(records.map((one: { number: string; state: string }) => [one.number, one.state]));
    expect(states.get(closed.number)).toBe("ended");
    expect(states.get(removed.number)).toBe("ended");
    expect([...states.values()].filter((state) => state === "current")).toHaveLength(4);
    expect(records.find((one: { number: string }) => one.number === closed.number).record).toBeNull();
    expect(next).toBeNull();
    expect(await (await ask("?since=2100-01-01")).json()).toMatchObject({ count: 0, records: [] });
  });

  it("go on from where a page ended", async () => {
    const shown = await db.publishedOffice.findMany({ orderBy: [{ updatedAt: "asc" }, { officeId: "asc" }] });
    const [first] = shown;

    const rest = await (await ask(`?since=${today()}&after=${first?.updatedAt.getTime()}_${first?.officeId}`)).json();
    const all = await (await ask(`?since=${today()}`)).json();

    expect(rest.records).toEqual(all.records.slice(1));
  });

  it.each(["", "?since=昨日", "?since=2026-02-30", "?since=2026-11-01&after=1_2", "?since=2026-11-01&after=%00"])(
    "are asked for with a day: %s is told how",
    async (query) => {
      expect((await ask(query)).status).toBe(400);
    },
  );
});
