import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { reportExcel } from "@/lib/reports/excel";
import { monthlyFile, tableFile } from "@/lib/reports/files";
import { reportPdf } from "@/lib/reports/pdf";
import { monthPeriod } from "@/lib/reports/period";
import { getHandlingTimes } from "@/lib/reports/queries/medians";
import { getReport } from "@/lib/reports/queries/report";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createConsultationRow } from "@/tests/factories/consultation-rows";
import { at } from "@/tests/support/moment";
import { pdfText } from "@/tests/support/pdf-text";

const day = (text: string) => new Date(`2026-${text}T10:00:00+09:00`);

let reader: Staff;

beforeAll(async () => {
  reader = await staffOf(await createStaff(["AUDIT"]));
  // 1 September 2026 is a Tuesday.
  const september = { receivedAt: day("09-01"), topics: ["MATCHING", "LABOR"], prefectureCode: "20" };
  await createConsultationRow({ ...september, status: "ANSWERED", firstAnsweredAt: day("09-02") });
  await createConsultationRow({
    ...september,
    status: "CLOSED",
    firstAnsweredAt: day("09-08"),
    endedAt: day("09-30"),
    outcome: "INTRODUCED",
    satisfaction: 4,
  });
  await createConsultationRow({ ...september, topics: ["AWARD"], entrance: "municipality", prefectureCode: "13" });
  await createConsultationRow({ receivedAt: day("10-01"), topics: ["SUBSIDY"] });
});

const september = (entrance?: string) =>
  at("2026-11-28T12:00:00", () => getReport(reader, { period: monthPeriod("2026-09"), entrance }));

async function table(id: string, entrance?: string) {
  const report = await september(entrance);
  const found = report?.sections.flatMap(({ tables }) => tables).find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no table ${id}.`);
  return found;
}

const valuesOf = ({ rows }: Awaited<ReturnType<typeof table>>, label: string) =>
  rows.find((row) => row.label === label)?.values;

describe("the report of a month", () => {
  it("counts what came, what ended, and what was left on its last day", async () => {
    const inflow = await table("consultation-inflow");

    expect(inflow.summary).toBe(
      "2026年9月に受け付けた相談は3件、終了したものは1件です。2026年9月30日の時点で残っているものは2件です。",
    );
    expect(valuesOf(inflow, "2026年9月")).toEqual([3, 1, 2]);
  });

  it("says how long answers took, and how old what waits is", async () => {
    expect(valuesOf(await table("consultation-answer"), "2026年9月")).toEqual([2, 3, 50]);
    const backlog = await table("consultation-backlog");
    expect(backlog.rows.map(({ values }) => values[0])).toEqual([0, 0, 0, 1]);
  });

  it("counts topics, places, outcomes and marks, also of one entrance", async () => {
    expect(valuesOf(await table("consultation-topics"), "制度・労務管理")).toEqual([2]);
    expect(valuesOf(await table("consultation-topics", "municipality"), "制度・労務管理")).toEqual([0]);
    expect((await table("consultation-prefectures")).rows).toEqual([
      { label: "長野県", values: [2] },
      { label: "東京都", values: [1] },
    ]);
    expect(valuesOf(await table("consultation-outcomes"), "相手を紹介した")).toEqual([1]);
    expect((await table("consultation-satisfaction")).summary).toContain("平均は5点満点で4.0点です。");
  });

  it("is for its two duties, and for nobody else", async () => {
    const other = await staffOf(await createStaff(["DECLARATIONS", "MAIL"]));

    expect(await getReport(other, { period: monthPeriod("2026-09") })).toBeNull();
    expect(await tableFile(other, { table: "consultation-inflow" })).toBeNull();
    expect(await monthlyFile(other, "pdf", "2026-09")).toBeNull();
  });
});

describe("the published times", () => {
  const times = () => at("2026-11-28T12:00:00", () => getHandlingTimes());

  it("say the median of the last three whole months, and nothing of fewer than five cases", async () => {
    const consultation = async () => (await times()).times.find(({ what }) => what.startsWith("相談"));
    expect(await consultation()).toMatchObject({ median: null, target: 3 });

    for (const answer of ["10-06", "10-06", "10-06"])
      await createConsultationRow({ status: "ANSWERED", receivedAt: day("10-01"), firstAnsweredAt: day(answer) });

    expect(await consultation()).toMatchObject({ median: 3 });
    expect((await times()).months).toBe("2026年8月から2026年10月まで");
  });
});

describe("its files", () => {
  const make = (kind: "pdf" | "xlsx", month = "2026-09") =>
    at("2026-11-28T12:00:00", () => monthlyFile(reader, kind, month));

  it("are the same bytes for the same month at the same stated time", async () => {
    const createdAt = day("11-28");
    for (const write of [reportPdf, reportExcel]) {
      const [first, second] = [await september(), await september()];
      if (first === null || second === null) throw new Error("There is no report.");
      const one = Buffer.from(await write(first, createdAt));
      // The moments that an archive keeps have a grain of two seconds.
      await new Promise((resolve) => setTimeout(resolve, 2100));

      expect(one.length).toBeGreaterThan(1000);
      expect(one.equals(Buffer.from(await write(second, createdAt)))).toBe(true);
    }
  });

  it("hold the sentences of the screen", async () => {
    const file = await make("pdf");
    expect(pdfText(Buffer.from(file?.bytes ?? []))).toContain("2026年9月に受け付けた相談は3件");
  });

  it("hold a table for spreadsheets", async () => {
    const file = await at("2026-11-28T12:00:00", () =>
      tableFile(reader, { table: "consultation-outcomes", period: "2026-09" }),
    );
    expect(file?.name).toBe("consultation-outcomes_2026-09.csv");
    expect(new TextDecoder().decode(file?.bytes)).toContain("相手を紹介した,1");
  });

  it("do not exist for a month to come, and each of them is on record", async () => {
    expect(await make("pdf", "2027-01")).toBeNull();
    expect(await make("pdf", "nonsense")).toBeNull();
    await make("xlsx");

    const entry = await db.auditEvent.findFirst({ where: { action: "report.export" }, orderBy: { id: "desc" } });
    expect(entry).toMatchObject({ actorId: reader.accountId, after: { monthly: "xlsx", period: "2026-09" } });
  });
});
