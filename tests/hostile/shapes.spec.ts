import { routes } from "@/lib/routes";
import type { FormClient, Page } from "@/tests/support/form-client";
import { freshAddress, type Tally } from "./attack";
import { type Entry, MULTIPART, multipart } from "./bodies";
import { expect, test } from "./fixture";
import { formsOf, type PageForm } from "./page-forms";
import { applicant, declarer, officer, type Prepared, visitor } from "./people";
import { faultsOfAnswer } from "./verdict";

test.describe.configure({ timeout: 300_000 });

type Sent = { readonly body: Buffer | string; readonly headers: Record<string, string> };

const asMultipart = (entries: readonly Entry[]): Sent => ({ body: multipart(entries), headers: MULTIPART });

const times = (count: number, entry: (index: number) => Entry): readonly Entry[] =>
  Array.from({ length: count }, (_, index) => entry(index));

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

/** The form as it is, with its names, values or coding as no browser sends them. */
function shapesOf({ entries, controls }: PageForm): Readonly<Record<string, Sent>> {
  const own = entries.filter(([name]) => String(name).startsWith("$ACTION"));
  const names = controls.map(({ name }) => name);
  const [first = "name"] = names;
  const whole = multipart([...own, ...names.map((name): Entry => [name, "見本"])]);
  const pairs = new URLSearchParams(names.map((name) => [name, "見本"])).toString();
  return {
    ...Object.fromEntries(
      names.map((name) => [`without ${name}`, asMultipart(entries.filter(([other]) => other !== name))]),
    ),
    ...Object.fromEntries(
      names.map((name) => [`${name} twice`, asMultipart([...entries, [name, "一"], [name, "二"]])]),
    ),
    "nothing but the action": asMultipart(own),
    "one name a hundred times": asMultipart([...entries, ...times(100, (index): Entry => [first, String(index)])]),
    "a thousand names": asMultipart([...own, ...times(1_000, (index): Entry => [`name-${index}`, "値"])]),
    "ten thousand parts": asMultipart([...own, ...times(10_000, (index): Entry => [`n${index}`, "1"])]),
    "names as paths": asMultipart([
      ...own,
      ...[`${first}[]`, `${first}[0]`, `${first}[9999999]`, `${first}.x`, `${first}[__proto__][zq]`].map(
        (name): Entry => [name, "値"],
      ),
    ]),
    "names of the language": asMultipart([
      ...own,
      ...[
        "__proto__",
        "__proto__.isAdmin",
        "constructor",
        "constructor.prototype.zq",
        "toString",
        "length",
        "then",
      ].map((name): Entry => [name, "値"]),
    ]),
    "names that are no text": asMultipart([
      ...own,
      ["", "値"],
      ["\u0000", "値"],
      [Buffer.from([0xff, 0xfe]), "値"],
      ["名".repeat(5_000), "値"],
    ]),
    "fields of the form library": asMultipart([
      ...entries,
      ["__intent__", '{"type":"reset"}'],
      ["__state__", nested(50)],
      ["$ACTION_KEY", "zq"],
    ]),
    "a name that ends its header": asMultipart([...own, [Buffer.from('x"\r\nX-Injected: zq\r\n\r\nzq'), "値"]]),
    "too much text": asMultipart([...entries, [first, "字".repeat(150_000)]]),
    "ten megabytes": asMultipart([...entries, [first, "a".repeat(10 * 1024 * 1024)]]),
    "fourteen megabytes": asMultipart([...entries, [first, "a".repeat(14 * 1024 * 1024)]]),
    "a file where a text belongs": fileFor(own, first, "zq.txt", "中身"),
    "an empty file": fileFor(own, first, "", ""),
    "a file with a climbing name": fileFor(own, first, "../../etc/passwd\u0000.png", "中身"),
    "no body": { body: "", headers: {} },
    "a body without its kind": { body: whole, headers: {} },
    "a form without boundary": { body: whole, headers: { "content-type": "multipart/form-data" } },
    "another boundary": { body: whole, headers: { "content-type": "multipart/form-data; boundary=zq" } },
    "a boundary of thousands": {
      body: whole,
      headers: { "content-type": `multipart/form-data; boundary=${"z".repeat(5_000)}` },
    },
    "half a form": { body: whole.subarray(0, Math.floor(whole.length / 2)), headers: MULTIPART },
    "a form without end": { body: whole.subarray(0, whole.length - 6), headers: MULTIPART },
    "a form in another coding": {
      body: whole,
      headers: { "content-type": `${MULTIPART["content-type"]}; charset=utf-16` },
    },
    "a compressed form": { body: whole, headers: { ...MULTIPART, "content-encoding": "gzip" } },
    "an ordinary form coding": { body: pairs, headers: { "content-type": "application/x-www-form-urlencoded" } },
    "plain text": { body: pairs, headers: { "content-type": "text/plain" } },
    JSON: {
      body: JSON.stringify(Object.fromEntries(names.map((name) => [name, "値"]))),
      headers: { "content-type": "application/json" },
    },
    "deep JSON": { body: nested(20_000), headers: { "content-type": "application/json" } },
    "XML with an entity": {
      body: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      headers: { "content-type": "application/xml" },
    },
    "no kind at all": { body: whole, headers: { "content-type": "" } },
    "an odd kind": { body: whole, headers: { "content-type": "multipart/form-data; boundary=\u00e9; boundary=a" } },
  };
}

function fileFor(own: readonly Entry[], name: string, fileName: string, content: string): Sent {
  return {
    body: multipart(own, [{ name, fileName, type: "image/png", content: Buffer.from(content) }]),
    headers: MULTIPART,
  };
}

async function attackShapes(client: FormClient, page: Page, tally: Tally): Promise<void> {
  for (const form of formsOf(page).filter(({ method, controls }) => method === "post" && controls.length > 0)) {
    tally.forms += 1;
    tally.fields += form.controls.length;
    for (const [what, { body, headers }] of Object.entries(shapesOf(form))) {
      const begun = performance.now();
      const answer = await client
        .twin(freshAddress())
        .post(form.action || page.path, body, headers)
        .catch((error: unknown) => String(error));
      const milliseconds = performance.now() - begun;
      tally.sends += 1;
      tally.slowest = Math.max(tally.slowest, milliseconds);
      // A body that is far too long is refused while it is still being sent: then the connection may simply end.
      const faults =
        typeof answer === "string" ? refusedEarly(answer, body) : faultsOfAnswer(answer, ["<a>&b;"], milliseconds);
      tally.faults.push(...faults.map((fault) => `${page.path} 「${form.label}」, ${what}: ${fault}`));
    }
  }
}

function refusedEarly(failure: string, body: Buffer | string): readonly string[] {
  return body.length > 1024 * 1024 && /EPIPE|ECONNRESET|socket hang up/.test(failure) ? [] : [failure];
}

type Opened = { readonly client: FormClient; readonly address: string };

const FORMS: Readonly<Record<string, (origin: string, prepared: Prepared) => Promise<Opened>>> = {
  "the look-up of a case": async (origin) => ({ client: visitor(origin), address: routes.status() }),
  "the check of a receipt": async (origin) => ({ client: visitor(origin), address: routes.receipts() }),
  "the sign-in": async (origin) => ({ client: visitor(origin), address: routes.signIn() }),
  "a step with a file": async (origin) => ({
    client: (await applicant(origin)).client,
    address: routes.applyStep("efforts"),
  }),
  "the last page of an application": async (origin) => ({
    client: (await applicant(origin)).client,
    address: routes.applyCheck(),
  }),
  "a correction": async (origin, { cases }) => ({
    client: await declarer(origin, cases.RETURNED),
    address: routes.statusCorrection(),
  }),
  "a new account": async (origin, prepared) => ({
    client: officer(origin, prepared),
    address: routes.adminAccountNew(),
  }),
  "a setting": async (origin, prepared) => ({
    client: officer(origin, prepared),
    address: routes.adminSetting("office.name"),
  }),
};

for (const [what, open] of Object.entries(FORMS)) {
  test(`${what} in shapes that no browser sends`, async ({ origin, prepared, tally }) => {
    const { client, address } = await open(origin, prepared);
    const page = await client.open(address);
    expect(page.status).toBe(200);

    await attackShapes(client, page, tally);
  });
}
