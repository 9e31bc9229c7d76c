import { routes } from "@/lib/routes";
import type { FormClient, Page } from "@/tests/support/form-client";
import { randomSource } from "@/tests/support/random";
import { freshAddress, type Tally } from "./attack";
import { type Entry, MULTIPART, multipart } from "./bodies";
import { expect, test } from "./fixture";
import { formsOf } from "./page-forms";
import { applicant, officer, visitor } from "./people";
import { faultsOfAnswer } from "./verdict";

test.describe.configure({ timeout: 300_000 });

const NUMBER = "D-2026-7K3M9X";

/** The framework's own fields in a form: which action it is, what is bound to it, which state it comes from. */
function actionFields(page: Page): readonly Entry[] {
  const form = formsOf(page).find(({ entries }) => entries.some(([name]) => String(name).startsWith("$ACTION_REF")));
  return (form?.entries ?? []).filter(([name]) => String(name).startsWith("$ACTION"));
}

function idOf(page: Page): string {
  const id = actionFields(page)
    .map(([, value]) => /"id":"([0-9a-f]+)"/.exec(String(value))?.[1])
    .find((found) => found !== undefined);
  if (id === undefined) throw new Error(`No action at ${page.path}.`);
  return id;
}

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

/** What may stand where the framework expects its own words. */
const TWISTED: readonly string[] = [
  "",
  "null",
  "[]",
  "[null]",
  "[[]]",
  "[1,2,3]",
  '["$@0"]',
  '["$@9"]',
  '["$F1"]',
  '["$B0"]',
  '["$Q1"]',
  '["$W1"]',
  '["$K1"]',
  '["$h1"]',
  '["$i0"]',
  '"$undefined"',
  '["$undefined"]',
  '["$n99999999999999999999999999"]',
  `["$n${"9".repeat(200_000)}"]`,
  '["$Dnever"]',
  '["$-Infinity"]',
  '["$0:constructor:constructor"]',
  '{"then":"$1:__proto__:then","status":"resolved_model","value":"{\\"then\\":\\"$B0\\"}","_response":{"_prefix":"throw 1"}}',
  '[{"values":null}]',
  '[{"values":{"__proto__":{"zq":1}},"errors":[],"files":"zq","stamp":7}]',
  '[{"files":{"logo":[null]}}]',
  '["zq",{"values":{},"errors":{},"stamp":""}]',
  '["../..",{"values":{},"errors":{},"stamp":""}]',
  '[{"values":{},"errors":{},"stamp":""}]',
  "not json",
  "{",
  nested(20_000),
  JSON.stringify(Array.from({ length: 5_000 }, (_, index) => index)),
];

function note(
  tally: Tally,
  what: string,
  answer: Page,
  begun: number,
  isTaken: (page: Page) => boolean = () => false,
): void {
  tally.sends += 1;
  const milliseconds = performance.now() - begun;
  tally.slowest = Math.max(tally.slowest, milliseconds);
  const faults = [...faultsOfAnswer(answer, [], milliseconds), ...(isTaken(answer) ? ["was taken"] : [])];
  tally.faults.push(...faults.map((fault) => `${what.slice(0, 120)}: ${fault}`));
}

async function post(client: FormClient, page: Page, entries: readonly Entry[]): Promise<Page> {
  return client.twin(freshAddress()).post(page.path, multipart(entries), MULTIPART);
}

const people = {
  "a visitor's form": async (origin: string) => {
    const client = visitor(origin);
    return { client, page: await client.open(routes.status()) };
  },
  "an applicant's form": async (origin: string) => {
    const { client } = await applicant(origin);
    return { client, page: await client.open(routes.applyStep("efforts")) };
  },
} as const;

for (const [who, open] of Object.entries(people)) {
  test(`the framework's fields of ${who}, twisted`, async ({ origin, tally }) => {
    const { client, page } = await open(origin);
    const own = actionFields(page);

    for (const [name] of own) {
      for (const value of TWISTED) {
        const begun = performance.now();
        const entries = [
          ...own.map(([other, kept]): Entry => [other, other === name ? value : kept]),
          ["number", NUMBER] as const,
        ];
        note(tally, `${name} = ${value}`, await post(client, page, entries), begun);
      }
      const begun = performance.now();
      note(
        tally,
        `without ${name}`,
        await post(
          client,
          page,
          own.filter(([other]) => other !== name),
        ),
        begun,
      );
    }
  });

  test(`what a script sends from ${who}, twisted`, async ({ origin, tally }) => {
    const { client, page } = await open(origin);
    const headers = { "next-action": idOf(page), accept: "text/x-component" };
    const send = (body: string | Buffer, type: Record<string, string>) =>
      client.twin(freshAddress()).post(page.path, body, { ...headers, ...type });

    for (const value of TWISTED) {
      for (const type of ["text/plain;charset=UTF-8", "application/json", "application/x-www-form-urlencoded"]) {
        const begun = performance.now();
        note(tally, `${type} ${value}`, await send(value, { "content-type": type }), begun);
      }
      for (const entries of [
        [["0", value]],
        [
          ["0", `["$undefined",${value || "0"}]`],
          ["1_number", NUMBER],
        ],
      ] as const) {
        const begun = performance.now();
        note(tally, `multipart ${value}`, await send(multipart(entries), MULTIPART), begun);
      }
    }
  });
}

test("what a script sends, changed by chance", async ({ origin, tally }) => {
  const client = visitor(origin);
  const page = await client.open(routes.status());
  const headers = { "next-action": idOf(page), accept: "text/x-component", ...MULTIPART };
  const honest = multipart([
    ["1_number", NUMBER],
    ["0", '["$undefined",{"values":{},"errors":{},"stamp":""},"$K1"]'],
  ]);
  const random = randomSource(20261122);

  for (let round = 0; round < 150; round += 1) {
    const changed = Buffer.from(honest);
    const count = 1 + random.below(12);
    for (let index = 0; index < count; index += 1) changed[random.below(changed.length)] = random.below(256);
    const body = random.chance(0.2) ? changed.subarray(0, random.below(changed.length)) : changed;
    const begun = performance.now();
    note(tally, `round ${round}`, await client.twin(freshAddress()).post(page.path, body, headers), begun);
  }
});

test("actions that are forged, of another page, of another person or sent again", async ({
  origin,
  prepared,
  tally,
}) => {
  const client = visitor(origin);
  const [page, other] = [await client.open(routes.status()), await client.open(routes.signIn())];
  const staffPage = await officer(origin, prepared).open(routes.adminAccountNew());
  const forged = [
    "0".repeat(42),
    "f".repeat(42),
    idOf(page).replace(/.$/, "0"),
    "../x",
    "__proto__",
    "constructor",
    "x".repeat(9_000),
  ];
  const ids = [...forged, idOf(other), idOf(staffPage)];

  for (const id of ids) {
    const ways = [
      () =>
        post(client, page, [
          [`$ACTION_ID_${id}`, ""],
          ["number", NUMBER],
        ]),
      () =>
        post(
          client,
          page,
          actionFields(page).map(([name, value]): Entry => [name, String(value).replace(idOf(page), id)]),
        ),
      () => client.twin(freshAddress()).post(page.path, "[]", { "next-action": id, "content-type": "text/plain" }),
      () => client.twin(freshAddress()).post(page.path, "", { "next-action": id }),
      () => client.twin(freshAddress()).post(routes.about(), "[]", { "next-action": id, "content-type": "text/plain" }),
    ];
    for (const way of ways) {
      const begun = performance.now();
      note(tally, `action ${id}`, await way(), begun, ({ path }) => path.startsWith(routes.admin()));
    }
  }
  const again = await Promise.all(
    [0, 1, 2].map(() => post(client, page, [...actionFields(page), ["number", "D-2026-000000"]])),
  );
  for (const answer of again) note(tally, "sent again", answer, performance.now());
  expect(new Set(again.map(({ status }) => status)).size).toBe(1);
});
