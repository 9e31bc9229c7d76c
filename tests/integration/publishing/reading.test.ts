import { beforeAll, describe, expect, it } from "vitest";
import { caseStudiesForAudience } from "@/lib/case-studies/lists";
import { db } from "@/lib/db/client";
import { ContentStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { caseStudiesDataset, listCaseStudyRows } from "@/lib/open-data/case-studies";
import { listPolicyRows, policiesDataset } from "@/lib/open-data/policies";
import { ALL_POLICIES, policiesForAudience, policiesOfKind, policiesOfMinistry } from "@/lib/policies/lists";
import type { ContentList } from "@/lib/publishing/public-list";
import { getShown, listShown } from "@/lib/publishing/queries/public";
import { seedAccounts } from "@/prisma/seed/accounts";
import { seedCaseStudies } from "@/prisma/seed/case-studies/seed";
import { DEMO_POLICIES } from "@/prisma/seed/policies/list";
import { seedPolicies } from "@/prisma/seed/policies/seed";

async function seedAll(): Promise<void> {
  await perform({ kind: "system", job: "seed" }, seedAccounts);
  await seedPolicies();
  await seedCaseStudies();
}

beforeAll(seedAll, 120_000);

const slugsOf = async (list: ContentList | null) =>
  (await listShown(list?.filter ?? { kinds: [] }, 1, 100)).items.map(({ slug }) => slug).toSorted();

describe("the demonstration", () => {
  it("holds a case study in every status, and adds nothing the second time", async () => {
    const statuses = await db.content.groupBy({ by: ["status"], where: { kind: "CASE_STUDY" } });
    const before = await db.content.count();
    await seedAll();

    expect(statuses.map(({ status }) => status).toSorted()).toEqual(Object.values(ContentStatus).toSorted());
    expect(await db.content.count()).toBe(before);
  });
});

describe("lists of measures", () => {
  it("narrow to an audience, a ministry and a kind", async () => {
    const forWorkers = DEMO_POLICIES.filter(({ audiences }) => audiences?.includes("workers")).map(({ slug }) => slug);
    const ofMeti = DEMO_POLICIES.filter(({ ministry }) => ministry === "meti").map(({ slug }) => slug);

    expect(await slugsOf(policiesForAudience("workers"))).toEqual(forWorkers.toSorted());
    expect(await slugsOf(policiesOfMinistry("meti"))).toEqual(ofMeti);
    expect(await slugsOf(policiesOfKind("guidelines"))).toEqual(["demo-guideline"]);
    expect(await slugsOf(ALL_POLICIES)).toHaveLength(DEMO_POLICIES.length + 1);
  });

  it("do not exist for a value that nobody gave", () => {
    const [audience, ministry, kind] = [policiesForAudience("x"), policiesOfMinistry("x"), policiesOfKind("x")];

    expect([audience, ministry, kind, caseStudiesForAudience("x")]).toEqual([null, null, null, null]);
  });
});

describe("an address of a case study", () => {
  it("leads on where it has changed, and says so where the case study has ended", async () => {
    expect(await getShown(["CASE_STUDY"], "demo-moved")).toEqual({ state: "moved", slug: "demo-present-address" });
    expect(await getShown(["CASE_STUDY"], "demo-archived")).toMatchObject({ state: "ended" });
    expect(await getShown(["CASE_STUDY"], "demo-draft")).toBeNull();
  });
});

describe("open data", () => {
  const portal = { baseUrl: "https://portal.example.jp", isDemo: true };

  it("holds every published measure and case study with a value in each required column", async () => {
    const policies = await listPolicyRows();
    const studies = await listCaseStudyRows();
    const cell = (name: string) => policiesDataset(portal).columns.find((column) => column.name === name);

    expect(policies).toHaveLength(DEMO_POLICIES.length + 1);
    expect(studies.map(({ slug }) => slug)).not.toContain("demo-draft");
    for (const row of policies) expect(cell("certainty")?.value(row)).toMatch(/確認/);
    for (const { columns } of [policiesDataset(portal), caseStudiesDataset(portal)]) {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      expect(columns.every(({ heading, description, example }) => heading && description && example)).toBe(true);
    }
  });
});
