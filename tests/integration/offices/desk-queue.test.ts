import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { returnOffice } from "@/lib/offices/commands/corrections";
import { assignOffice, publishOffice, refuseOffice, startReview } from "@/lib/offices/commands/review";
import { exportQueue } from "@/lib/offices/queries/export";
import { countQueue, listQueue } from "@/lib/offices/queries/queue";
import { countWaiting } from "@/lib/offices/queries/waiting";
import { officeQueueSchema } from "@/lib/offices/queue-filters";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { sendOffice } from "@/tests/factories/sent-offices";
import { queriesDuring } from "@/tests/support/queries";

let town: Omit<Founded, "corporateNumber">;
let officer: Staff;
let outsider: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202151");
  officer = await staffOf(await createStaff(["OFFICES"]));
  outsider = await staffOf(await createStaff(["DECLARATIONS", "AUDIT", "ACCOUNTS"]));
  await sendOffice(town, { name: "受付の施設" });
  const looked = await sendOffice(town, { name: "確認の施設" });
  await perform(officer, (uow) => startReview(uow, looked));
  const asked = await sendOffice(town, { name: "依頼の施設" });
  const items = [{ field: "description", reason: "もう少し詳しく書いてください。" }];
  await perform(officer, (uow) => returnOffice(uow, { id: asked.id, version: asked.version, items }));
  const shown = await sendOffice(town, { name: "公開の施設" });
  await perform(officer, (uow) => publishOffice(uow, shown));
  const refused = await sendOffice(town, { name: "不受理の施設" });
  await perform(officer, (uow) =>
    refuseOffice(uow, { id: refused.id, version: refused.version, reason: "重複のため" }),
  );
});

const filters = (query: Record<string, unknown> = {}) => officeQueueSchema.parse({ view: "all", ...query });

async function found(query: Record<string, unknown>, actor: Actor = officer): Promise<string[]> {
  return (await listQueue(actor, filters(query))).items.map(({ name }) => name);
}

describe("the queue of offices", () => {
  it.each([
    [{ view: "office" }, ["受付の施設", "確認の施設"]],
    [{ view: "municipality" }, ["依頼の施設"]],
    [{ view: "shown" }, ["公開の施設"]],
    [{ view: "ended" }, ["不受理の施設"]],
    [{ view: "office", status: "REFUSED" }, ["不受理の施設"]],
    [{ assignee: "me" }, ["確認の施設"]],
    [{ assignee: "none", view: "office" }, ["受付の施設"]],
    [{ q: "公開　施設" }, ["公開の施設"]],
    [{ q: "塩尻市", view: "municipality" }, ["依頼の施設"]],
    [{ q: "%' OR 1=1" }, []],
    [{ prefecture: "21" }, []],
    [{ prefecture: "20", view: "shown" }, ["公開の施設"]],
    [{ view: "shown", status: "NOBODY", page: "-1", sort: "\u0001" }, ["公開の施設"]],
  ])("finds by %o", async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it("counts as it lists", async () => {
    expect(await countQueue(officer)).toEqual({ office: 2, municipality: 1, shown: 1, ended: 1, all: 5 });
    expect(await countWaiting(officer)).toEqual({ mine: 1, unassigned: 1, overdue: 0, withMunicipalities: 1 });
  });

  it("finds as late what the secretariat holds too long, not what it waits for or has decided", async () => {
    expect(await found({ overdue: "yes" })).toEqual([]);
    clock.shift(30 * 86_400_000);
    try {
      expect(await found({ overdue: "yes" })).toEqual(["受付の施設", "確認の施設"]);
      expect(await found({ overdue: "yes", view: "shown" })).toEqual([]);
      expect(await countWaiting(officer)).toMatchObject({ overdue: 2 });
    } finally {
      clock.shift(0);
    }
  });

  it("stops the clock of what the municipality has to answer", async () => {
    const { items } = await listQueue(officer, filters({ view: "municipality" }));
    expect(items).toMatchObject([{ age: { days: 0, isStopped: true } }]);
  });

  it("shows nothing to whoever has another duty", async () => {
    expect(await found({}, outsider)).toEqual([]);
    expect(await countQueue(outsider)).toMatchObject({ all: 0 });
    expect(await exportQueue(outsider, filters())).toBeNull();
    expect(await exportQueue(town.owner, filters())).toBeNull();
  });

  it("asks the database as often for many as for one", async () => {
    const one = await queriesDuring(() => listQueue(officer, filters({ q: "確認の施設" })));
    const many = await queriesDuring(() => listQueue(officer, filters()));
    expect(many.queries).toBe(one.queries);
  });
});

it("writes a file of what is filtered, safe for a spreadsheet and without contacts, and records it", async () => {
  const risky = await sendOffice(town, { name: '=HYPERLINK("https://example.jp")' });
  await perform(officer, (uow) =>
    assignOffice(uow, { id: risky.id, version: risky.version, assigneeId: officer.accountId }),
  );

  const file = await exportQueue(officer, filters({ q: "HYPERLINK" }));

  expect(file?.name).toMatch(/^offices_view-all_search_\d{8}-\d{4}\.csv$/);
  const [head, row, rest] = (file?.text ?? "").split("\r\n");
  expect(head).toMatch(/^\uFEFF受付番号,状況,施設名/);
  expect(row).toContain(`"'=HYPERLINK(""https://example.jp"")"`);
  expect(row).toContain("長野県塩尻市");
  expect(row).not.toContain("sakuraba");
  expect(rest).toBe("");
  const event = await db.auditEvent.findFirst({ where: { action: "office.export" } });
  expect(event).toMatchObject({ actorId: officer.accountId, after: { rows: 1, filters: { view: "all" } } });
});
