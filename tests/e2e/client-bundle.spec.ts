import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { actionKey, internalToken } from "@/lib/server/keys";
import { expect, test } from "@/tests/support/e2e";
import { CLIENT } from "@/tests/support/oidc/client";

const dataDir = process.env.E2E_DATA_DIR ?? join(".data", "e2e");
const note = (...path: string[]) => readFileSync(join(dataDir, ...path), "utf8").trim();

/** What the browser gets of the build: script, style, and whatever else lies there. Asked in a test, as there is no build before. */
function filesOfBuild(): readonly string[] {
  return readdirSync(join(".next", "static"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Names of settings that only the server knows, and of what only the server does. */
const SERVER_ONLY = [
  ...["DATABASE_URL", "DATABASE_APP_URL", "SMTP_URL", "STORAGE_URL", "CLIENT_SECRET", "HOUJIN_API_ID", "CLAMD_URL"],
  ...["portal_owner", "portal_app", "argon2", "createHmac", "PrismaClient", "graphile"],
];

test("nothing secret and nothing of the server is in what the browser gets of the build", () => {
  const files = filesOfBuild();
  const secret = note("secret");
  const secrets = [secret, actionKey(secret), internalToken(secret), note("postgres", "owner-password"), CLIENT.secret];
  expect(files.length).toBeGreaterThan(10);
  expect(secrets.filter((one) => one.length < 16)).toEqual([]);

  const found = files.flatMap((file) => {
    const text = readFileSync(file, "latin1");
    return [
      ...secrets.filter((one) => text.includes(one)).map((_, place) => `${file} holds secret ${place}`),
      ...SERVER_ONLY.filter((name) => text.includes(name)).map((name) => `${file} names ${name}`),
    ];
  });

  expect(found).toEqual([]);
});

test("no map of the sources is handed out", async ({ request }) => {
  const files = filesOfBuild();
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  const [script] = files.filter((file) => file.endsWith(".js"));
  const answer = await request.get(`/_next/${script?.slice(".next/".length)}.map`);
  expect(answer.status()).toBe(404);
});
