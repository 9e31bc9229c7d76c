import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import { publishOffice } from "@/lib/offices/commands/review";
import { submitOffice } from "@/lib/offices/commands/submit";
import { closeOffice } from "@/lib/offices/commands/upkeep";
import { FORM_VERSION } from "@/lib/offices/fields";
import { officeFiltersSchema } from "@/lib/offices/filters";
import { countOffices, findOffices, OFFICE_PAGE_SIZE } from "@/lib/offices/queries/search";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { anOffice } from "@/tests/factories/offices";

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

const asked = (query: Record<string, string>) => officeFiltersSchema.parse(query);
const found = async (query: Record<string, string>) => (await findOffices(asked(query), now)).ids;

describe("finding offices", () => {
  it("finds by words in any width, only where all of them stand", async () => {
    const { id } = await published(anOffice({ name: "ＡＢＣ見晴らし台ラボ" }));

    expect(await found({ q: "abc見晴らし" })).toEqual([id]);
    expect(await found({ q: "ABC　ラボ" })).toEqual([id]);
    expect(await found({ q: "abc 温泉" })).toEqual([]);
    expect(await found({ q: "%" })).toEqual([]);
  });

  it("leaves out a subsidy that is over, and an office that has closed", async () => {
    const name = "補助のある館";
    const over = await published(anOffice({ name, subsidy1Name: "家賃", subsidy1Until: "2026-11-27" }));
    const last = await published(anOffice({ name, subsidy1Name: "家賃", subsidy1Until: "2026-11-28" }));
    expect(await found({ q: name, subsidy: "1" })).toEqual([last.id]);

    await perform(town.owner, (uow) => closeOffice(uow, { id: last.id, version: last.version, reason: "改修" }));

    expect(await found({ q: name })).toEqual([over.id]);
  });

  it("goes through all of a long list, each once, the latest confirmed first", async () => {
    const total = OFFICE_PAGE_SIZE * 2 + 3;
    for (let n = 0; n < total; n += 1) {
      const office = await published(anOffice({ name: "長い一覧の館" }));
      const confirmedOn = new Date(Date.UTC(2026, 0, 1 + (n % 5)));
      await db.publishedOffice.update({ where: { officeId: office.id }, data: { confirmedOn } });
    }

    const filters = asked({ q: "長い一覧の館" });
    const seen: string[] = [];
    let page = await findOffices(filters, now);
    seen.push(...page.ids);
    while (page.next !== null) {
      page = await findOffices(filters, now, page.next);
      seen.push(...page.ids);
    }

    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
    expect(await countOffices(filters, now)).toBe(total);
    const days = await db.publishedOffice.findMany({
      where: { officeId: { in: seen } },
      select: { officeId: true, confirmedOn: true },
    });
    const byId = new Map(days.map(({ officeId, confirmedOn }) => [officeId, confirmedOn.getTime()]));
    const order = seen.map((id) => byId.get(id) ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
  });
});
