import { routes } from "@/lib/routes";
import { askDatabase } from "@/tests/support/e2e-database";
import { attackPage } from "./attack-page";
import { expect, test } from "./fixture";
import { officer } from "./people";

test.describe.configure({ timeout: 600_000 });

/** A draft of the demonstration with its group, and somebody in it. */
async function draft(): Promise<{ readonly id: string; readonly recipient: string }> {
  const [row] = await askDatabase<{ id: string; recipient: string }>(
    `SELECT l.id, r.id AS recipient FROM bulk_mail l JOIN bulk_mail_recipient r ON r.letter_id = l.id
      WHERE l.status = 'DRAFT' AND l.flow = 'declaration' AND r.exclusion IS NULL ORDER BY l.id, r.id LIMIT 1`,
  );
  if (row === undefined) throw new Error("The demonstration has no draft of a letter to many.");
  return row;
}

const places = {
  "the text of a letter": ({ id }) => routes.adminLetterEdit(id),
  "the group of a letter": ({ id }) => routes.adminLetterGroup(id, "declaration"),
  "one person of a letter": ({ id, recipient }) => routes.adminLetterRecipient(id, recipient),
  "the number of people of a letter": ({ id }) => routes.adminLetterSend(id),
} as const satisfies Record<string, (letter: Awaited<ReturnType<typeof draft>>) => string>;

for (const [name, address] of Object.entries(places)) {
  test(`forms: ${name}`, async ({ origin, prepared, tally }) => {
    await attackPage(officer(origin, prepared), address(await draft()), tally);
  });
}

test("addresses of reports and letters that nobody wrote", async ({ origin, prepared }) => {
  const client = officer(origin, prepared);
  for (const address of [
    routes.adminReports({ period: "9999-99" }),
    routes.adminReports({ period: "' OR 1=1 --", entrance: "<script>" }),
    routes.adminBulkMail({ status: "NONE", before: "x" }),
  ])
    expect((await client.open(address)).status).toBe(200);
  for (const address of [
    routes.adminReportTable({ table: "nothing" }),
    routes.adminReportFile("pdf", "2026-13"),
    routes.adminReportFile("xlsx", "'; DROP"),
    routes.adminLetter("x"),
    routes.adminLetterRecipient("00000000-0000-7000-8000-000000000000", "x"),
  ])
    expect((await client.open(address)).status).toBe(404);
});
