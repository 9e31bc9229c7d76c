import { routes } from "@/lib/routes";
import { makeConsultation } from "@/tests/support/e2e-consultations";
import { askDatabase } from "@/tests/support/e2e-database";
import { attackPage } from "./attack-page";
import { expect, test } from "./fixture";
import { officer, visitor } from "./people";

test.describe.configure({ timeout: 600_000 });

test("the form that makes a question out of an answer, as an officer", async ({ origin, prepared, tally }) => {
  const { number, messageId } = await makeConsultation();
  const address = routes.adminConsultationFaq(number, { answer: messageId });
  await attackPage(officer(origin, prepared), address, tally);

  const told = await askDatabase<{ body: string }>(
    "SELECT body::text FROM content_version v JOIN content c ON c.id = v.content_id WHERE c.kind = 'FAQ'",
  );
  expect(told.filter(({ body }) => /あおぞら製作所|緑川 はるか/.test(body))).toEqual([]);
});

test("what the address asks for is dropped where it is not known", async ({ origin, prepared }) => {
  const { number } = await makeConsultation();
  const client = officer(origin, prepared);
  for (const answer of ["", "x", "0190a000-0000-7000-8000-000000000001", "' OR 1=1 --"]) {
    const page = await client.open(routes.adminConsultationFaq(number, { answer, made: answer }));
    expect(page.status, answer).toBe(200);
  }
  expect((await client.open(routes.adminConsultationFaq("C-2026-000000"))).status).toBe(404);
  expect((await visitor(origin).open(routes.adminConsultationFaq(number))).path).toMatch(/^\/sign-in/);
});
