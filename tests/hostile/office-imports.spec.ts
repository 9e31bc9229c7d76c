import { setTimeout } from "node:timers/promises";
import { routes } from "@/lib/routes";
import { askDatabase } from "@/tests/support/e2e-database";
import type { FormClient, Page } from "@/tests/support/form-client";
import { csv, csvText } from "@/tests/support/office-files/csv";
import { aRow, HEADINGS } from "@/tests/support/office-files/rows";
import { workbook } from "@/tests/support/office-files/workbook";
import { freshAddress } from "./attack";
import { attackPage } from "./attack-page";
import { MULTIPART, multipart, type SentFile } from "./bodies";
import { expect, test } from "./fixture";
import { formsOf } from "./page-forms";
import { officer, type Prepared, townsperson } from "./people";
import { asText, HOSTILE_VALUES, told } from "./values";
import { faultsOfAnswer } from "./verdict";

test.describe.configure({ timeout: 600_000 });

const CONTROL = "file";
const SCRIPT = "<script>alert('zq')</script>";

const file = (fileName: string, content: Uint8Array | string, type = "text/csv"): SentFile => ({
  ...{ name: CONTROL, fileName, type },
  content: Buffer.from(content),
});

const entity = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">
  ${Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("")}]><worksheet>&x;&e9;</worksheet>`;

/** Files that no municipality sends, and whether they get as far as the worker. */
const FILES: Readonly<Record<string, readonly SentFile[]>> = {
  "no file": [],
  "an empty file": [file("zq.csv", "")],
  "two files": [file("a.csv", csv([HEADINGS, aRow()])), file("b.csv", csv([HEADINGS, aRow()]))],
  "a file of one byte too many": [file("zq.csv", Buffer.alloc(10 * 1024 * 1024 + 1, "a"))],
  "a page called a table": [file("zq.csv", `<!DOCTYPE html>${SCRIPT}`)],
  "an old workbook with macros": [file("zq.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "application/vnd.ms-excel")],
  "an archive that is none": [file("zq.xlsx", `PK\u0003\u0004${"\u0000".repeat(100)}`)],
  "a workbook with entities": [
    file("zq.xlsx", workbook([[HEADINGS, aRow()]], [{ name: "xl/worksheets/sheet1.xml", content: entity }])),
  ],
  "a workbook that unpacks to 200 MB": [
    file("zq.xlsx", workbook([[HEADINGS, aRow()]], [{ name: "xl/media/a.bin", content: Buffer.alloc(200_000_000) }])),
  ],
  "bytes of no coding": [file("zq.csv", Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 7_919) % 256)))],
  zeros: [file("zq.csv", Buffer.alloc(100_000))],
  "a quote that never ends": [file("zq.csv", `${csvText([HEADINGS])}"${"a\n".repeat(500_000)}`)],
  "a million columns": [file("zq.csv", `${HEADINGS.join(",")}${",".repeat(1_000_000)}\r\n`)],
  "a cell of megabytes": [file("zq.csv", csv([HEADINGS, aRow({ name: "字".repeat(2_000_000) })]))],
  "headings that are scripts": [file("zq.csv", csv([[...HEADINGS, SCRIPT, "__proto__", "constructor"], aRow()]))],
  "a name that climbs": [file("../../etc/passwd\u0000.csv", csv([HEADINGS, aRow({ id: "zq-1" })]))],
  "a name that is a script": [file(`${SCRIPT}.csv`, csv([HEADINGS, aRow({ id: "zq-2" })]), "text/html")],
  "every hostile value in every cell": [
    file(
      "zq.csv",
      csv([HEADINGS, ...HOSTILE_VALUES.map(({ value }) => HEADINGS.map(() => asText(value).slice(0, 900)))]),
    ),
  ],
  "every hostile value as the name of an office": [
    file(
      "zq.csv",
      csv([
        HEADINGS,
        ...HOSTILE_VALUES.map(({ value }, n) => aRow({ id: `zq-${n}`, name: asText(value).slice(0, 900) })),
      ]),
    ),
  ],
};

const people = {
  member: (origin: string, prepared: Prepared) => ({
    client: townsperson(origin, prepared),
    address: routes.mypageOfficeImports(),
    pageOf: (id: string) => routes.mypageOfficeImport(id),
    corrected: (id: string) => routes.mypageOfficeImportCorrected(id),
  }),
  officer: (origin: string, prepared: Prepared) => ({
    client: officer(origin, prepared),
    address: routes.adminOfficeImports({ organization: prepared.town.organizationId }),
    pageOf: (id: string) => routes.adminOfficeImport(id),
    corrected: (id: string) => routes.adminOfficeImportCorrected(id),
  }),
} as const;

async function upload(client: FormClient, address: string, files: readonly SentFile[]): Promise<Page> {
  const page = await client.open(address);
  const form = formsOf(page).find(({ controls }) => controls.some(({ name }) => name === CONTROL));
  if (form === undefined) throw new Error(`No form for a file at ${page.path}.`);
  return client.twin(freshAddress()).post(form.action || page.path, multipart(form.entries, files), MULTIPART);
}

/** Until the worker has an answer. */
async function read(id: string): Promise<string> {
  for (;;) {
    const [row] = await askDatabase<{ status: string }>("SELECT status FROM office_import WHERE id = $1", [id]);
    if (row?.status === "STAGED" || row?.status === "UNREADABLE") return row.status;
    await setTimeout(100);
  }
}

for (const [who, open] of Object.entries(people)) {
  test(`files that are no list of offices, from the ${who}`, async ({ origin, prepared, tally }) => {
    const { client, address, pageOf, corrected } = open(origin, prepared);
    for (const [what, files] of Object.entries(FILES)) {
      const begun = performance.now();
      const answer = await upload(client, address, files);
      tally.sends += 1;
      const milliseconds = performance.now() - begun;
      tally.slowest = Math.max(tally.slowest, milliseconds);
      const faults = faultsOfAnswer(answer, [SCRIPT], milliseconds);
      tally.faults.push(...faults.map((fault) => `${what}: ${fault}`));
      const id = /[0-9a-f-]{36}$/.exec(answer.path)?.[0];
      if (id === undefined || !answer.path.startsWith(pageOf(""))) {
        expect(answer.root.querySelector("[role=alert]")?.text, what).toMatch(/。/);
        continue;
      }
      const status = await read(id);
      const page = await client.open(pageOf(id));
      tally.faults.push(...faultsOfAnswer(page, [SCRIPT], 0).map((fault) => `${what}, ${status}: ${fault}`));
      if (status === "UNREADABLE") expect(page.text, what).toMatch(/。/);
      const back = await client.open(corrected(id));
      expect([200, 404], `${what}: the file given back`).toContain(back.status);
      expect(
        back.html.split(/\r?\n/).filter((line) => /(^|,)"?[=@\t]/.test(line)),
        what,
      ).toEqual([]);
    }
  });
}

for (const state of ["STAGED", "APPLIED"] as const) {
  test(`forms of a file that is ${state}`, async ({ origin, prepared, tally }) => {
    const id = prepared.town.imports[state];
    await attackPage(officer(origin, prepared), routes.adminOfficeImport(id), tally);
  });
}

test("the choice of a municipality, as an officer", async ({ origin, prepared, tally }) => {
  await attackPage(officer(origin, prepared), routes.adminOfficeImports(), tally);
});

test("a text where the file belongs", async ({ origin, prepared, tally }) => {
  const client = townsperson(origin, prepared);
  const page = await client.open(routes.mypageOfficeImports());
  const [form] = formsOf(page).filter(({ controls }) => controls.some(({ name }) => name === CONTROL));
  for (const { value } of HOSTILE_VALUES.slice(0, 20)) {
    const answer = await client
      .twin(freshAddress())
      .post(page.path, multipart([...(form?.entries ?? []), [CONTROL, value]]), MULTIPART);
    tally.sends += 1;
    tally.faults.push(...faultsOfAnswer(answer, [asText(value)], 0).map((fault) => `${told(value)}: ${fault}`));
  }
});
