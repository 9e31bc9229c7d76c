import { routes } from "@/lib/routes";
import type { FormClient, Page } from "@/tests/support/form-client";
import { freshAddress } from "./attack";
import { type Entry, MULTIPART, multipart } from "./bodies";
import { expect, test } from "./fixture";
import { officer, visitor } from "./people";
import { faultsOfAnswer } from "./verdict";

test.describe.configure({ timeout: 300_000 });

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

const credential = (parts: object) =>
  JSON.stringify({ id: "eA", rawId: "eA", type: "public-key", clientExtensionResults: {}, response: {}, ...parts });

/** What may stand where the answer of a device is expected. */
const ANSWERS: readonly string[] = [
  "",
  "null",
  "0",
  "[]",
  "{}",
  "{",
  "\u0000",
  '"text"',
  nested(9_000),
  "x".repeat(19_000),
  "x".repeat(60_000),
  credential({}),
  credential({ id: "__proto__", rawId: "__proto__" }),
  credential({ id: "' OR 1=1 --" }),
  credential({ response: null }),
  credential({ response: { clientDataJSON: "eA", authenticatorData: "eA", signature: "eA", userHandle: "eA" } }),
  credential({ response: { clientDataJSON: "e30", authenticatorData: "A".repeat(200), signature: "eA" } }),
  credential({ response: { clientDataJSON: "bnVsbA", attestationObject: "oA", transports: ["<script>", 7, null] } }),
  credential({ response: { clientDataJSON: "e30", attestationObject: "v".repeat(4_000) } }),
  '{"__proto__":{"zq":1},"id":{"toString":1}}',
];

const STATE = '{"values":{},"errors":{},"stamp":""}';

/** These forms are there for scripts alone, so their actions stand in what the page tells its script. */
function actionsOf(page: Page): readonly string[] {
  return [...new Set([...page.html.matchAll(/\\"id\\":\\"([0-9a-f]{42})\\"/g)].map(([, id = ""]) => id))];
}

async function send(client: FormClient, page: Page, id: string, entries: readonly Entry[]): Promise<Page> {
  const headers = { "next-action": id, accept: "text/x-component", ...MULTIPART };
  return client.twin(freshAddress()).post(page.path, multipart(entries), headers);
}

const PLACES = {
  "the way in": { address: routes.signIn(), open: (origin: string) => visitor(origin) },
  "one's own passkeys": { address: routes.adminPasskeys(), open: officer },
} as const;

for (const [what, { address, open }] of Object.entries(PLACES)) {
  test(`answers of no device, at ${what}`, async ({ origin, prepared, tally }) => {
    const client = open(origin, prepared);
    const page = await client.open(address);
    const ids = actionsOf(page);
    expect(ids.length).toBeGreaterThan(0);
    let refusals = 0;

    for (const id of ids) {
      for (const answer of ANSWERS) {
        for (const call of [`[${STATE},"$K1"]`, '["$K1"]', "[]"]) {
          const begun = performance.now();
          const told = await send(client, page, id, [
            ["_1_answer", answer],
            ["_1_label", answer],
            ["_1_id", answer],
            ["_1_next", "https://portal.example.com/"],
            ["0", call],
          ]);
          const milliseconds = performance.now() - begun;
          tally.sends += 1;
          tally.slowest = Math.max(tally.slowest, milliseconds);
          refusals += told.html.includes("パスキーを確認できませんでした") ? 1 : 0;
          const faults = faultsOfAnswer(told, [answer], milliseconds);
          tally.faults.push(...faults.map((fault) => `${id.slice(0, 8)} ${answer.slice(0, 60)}: ${fault}`));
        }
      }
    }
    // Most of them came as far as the way in, which says so in its one sentence.
    if (address === routes.signIn()) expect(refusals).toBeGreaterThan(ANSWERS.length / 2);
  });
}
