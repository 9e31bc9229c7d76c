import { hashToken, newToken } from "@/lib/crypto/tokens";
import { routes } from "@/lib/routes";
import { askDatabase } from "@/tests/support/e2e-database";
import { attackPage } from "./attack-page";
import { test } from "./fixture";
import { owner } from "./members";
import { officer, visitor } from "./people";

test.describe.configure({ timeout: 600_000 });

async function idOf(sql: string, values: readonly string[] = []): Promise<string> {
  const [row] = await askDatabase<{ id: string }>(sql, [...values]);
  return row?.id ?? "";
}

test("the form of a wish, as a company", async ({ origin, tally }) => {
  await attackPage(await owner(origin), routes.mypageMatchingNew(), tally);
});

test("the form of a consent, as a company", async ({ origin, tally }) => {
  await attackPage(await owner(origin), routes.mypageMatchingOptIn(), tally);
});

test("the forms of the desk, as an officer", async ({ origin, prepared, tally }) => {
  const client = officer(origin, prepared);
  await attackPage(client, routes.adminMatchingNew(), tally);
  const request = await idOf("SELECT id FROM match_request WHERE status = 'OPEN' ORDER BY created_at LIMIT 1");
  await attackPage(client, routes.adminMatchingWishes(request), tally);
});

test("the draft of an introduction, as an officer", async ({ origin, prepared, tally }) => {
  const id = await idOf("SELECT id FROM introduction WHERE status = 'DRAFT' ORDER BY created_at LIMIT 1");
  await attackPage(officer(origin, prepared), routes.adminIntroduction(id), tally);
});

test("the link of a letter, as anybody", async ({ origin, tally }) => {
  const token = newToken();
  await askDatabase(
    `INSERT INTO introduction_link (token_hash, introduction_id, side, created_at, expires_at)
     SELECT $1, id, 'ASKER', now(), now() + interval '60 days' FROM introduction WHERE status = 'PROPOSED' LIMIT 1`,
    [hashToken(token)],
  );
  await attackPage(visitor(origin), routes.introduction(token), tally);
});
