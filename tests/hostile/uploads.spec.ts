import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { IMAGE_CONTROL, UPLOAD_INTENT } from "@/components/form/intents";
import { uploadMessage } from "@/lib/attachments/messages";
import { routes } from "@/lib/routes";
import type { FormClient, Page } from "@/tests/support/form-client";
import { send } from "@/tests/support/http";
import { freshAddress } from "./attack";
import { MULTIPART, multipart, type SentFile } from "./bodies";
import { expect, test } from "./fixture";
import { formsOf } from "./page-forms";
import { applicant, visitor } from "./people";
import { faultsOfAnswer } from "./verdict";

test.describe.configure({ timeout: 180_000 });

const picture = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: "#0a5" } });

const file = (fileName: string, content: Uint8Array, type = "image/png"): SentFile => ({
  name: IMAGE_CONTROL,
  fileName,
  type,
  content,
});

const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");
const SCRIPT = "<script>alert('zq')</script>";

/** A header that promises 2,500 million pixels, and next to nothing behind it. */
function pixelFlood(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(checksum(body));
    return Buffer.concat([length, body, sum]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(50_000, 0);
  size.writeUInt32BE(50_000, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", size),
    chunk("IDAT", deflateSync(Buffer.alloc(1_000_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** CRC-32 as PNG has it. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

async function upload(client: FormClient, files: readonly SentFile[]): Promise<Page> {
  const address = routes.applyStep("efforts");
  const page = await client.open(address);
  const form = formsOf(page).find(({ controls }) => controls.some(({ name }) => name === IMAGE_CONTROL));
  if (form === undefined) throw new Error(`No form for a picture at ${page.path}.`);
  return client
    .twin(freshAddress())
    .post(address, multipart([...form.entries, ["intent", UPLOAD_INTENT]], files), MULTIPART);
}

/** Files that are no logo, and what is said of each. */
const REFUSED: readonly (readonly [what: string, make: () => Promise<readonly SentFile[]>, sentence: string])[] = [
  ["an empty file", async () => [file("zq.png", Buffer.alloc(0))], uploadMessage("empty")],
  [
    "a file of one byte too many",
    async () => [file("zq.png", Buffer.alloc(5 * 1024 * 1024 + 1))],
    uploadMessage("too-big"),
  ],
  [
    "a drawing with a script",
    async () => [
      file("zq.svg", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`), "image/svg+xml"),
    ],
    uploadMessage("wrong-kind"),
  ],
  [
    "a page called a picture",
    async () => [file("zq.png", Buffer.from(`<!DOCTYPE html>${SCRIPT}`))],
    uploadMessage("wrong-kind"),
  ],
  [
    "a picture that is also a script",
    async () => [file("zq.gif", Buffer.from("GIF89a=1;alert('zq')//"), "image/gif")],
    uploadMessage("wrong-kind"),
  ],
  [
    "a PDF with a script",
    async () => [
      file("zq.png", Buffer.from("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj")),
    ],
    uploadMessage("wrong-kind"),
  ],
  [
    "an archive",
    async () => [file("zq.png", Buffer.from(`PK\u0003\u0004${"\u0000".repeat(100)}`, "latin1"))],
    uploadMessage("wrong-kind"),
  ],
  [
    "a document with macros",
    async () => [file("zq.docm", Buffer.from("d0cf11e0a1b11ae1", "hex"), "application/vnd.ms-word")],
    uploadMessage("wrong-kind"),
  ],
  ["a harmless virus", async () => [file("zq.com", Buffer.from(EICAR))], uploadMessage("wrong-kind")],
  ["a flood of pixels", async () => [file("zq.png", pixelFlood())], uploadMessage("too-many-pixels")],
  [
    "a picture cut in the middle",
    async () => {
      const whole = await picture(400, 400).jpeg().toBuffer();
      return [file("zq.jpg", whole.subarray(0, Math.floor(whole.length / 2)), "image/jpeg")];
    },
    uploadMessage("broken"),
  ],
  [
    "two pictures",
    async () => {
      const whole = await picture().png().toBuffer();
      return [file("a.png", whole), file("b.png", whole)];
    },
    uploadMessage("too-many"),
  ],
];

for (const [what, make, sentence] of REFUSED) {
  test(`refuses ${what}, in words`, async ({ origin, tally }) => {
    const { client } = await applicant(origin);
    const begun = performance.now();

    const answer = await upload(client, await make());

    tally.sends += 1;
    tally.faults.push(...faultsOfAnswer(answer, [SCRIPT], performance.now() - begun));
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(sentence);
    expect(answer.html).not.toContain("/api/attachments/");
  });
}

const NAMES = [
  "名".repeat(85),
  "\u202Egnp.exe.png",
  "../../etc/passwd",
  "a\u0000b.png",
  "CON.png",
  `${SCRIPT}.png`,
  ".png",
  "=cmd.png",
];

test("keeps a picture under a name that harms nobody, and nothing that it carried", async ({ origin, tally }) => {
  const { client } = await applicant(origin);
  const drawn = await picture()
    .withExif({ IFD0: { Copyright: "zq-secret-place" } })
    .jpeg()
    .toBuffer();
  const loaded = Buffer.concat([drawn, Buffer.from(SCRIPT)]);

  for (const name of NAMES) {
    const answer = await upload(client, [file(name.replaceAll('"', ""), loaded, "text/html")]);
    tally.sends += 1;
    tally.faults.push(...faultsOfAnswer(answer, [SCRIPT], 0));
    expect(answer.status).toBe(200);
    const shown = answer.root.querySelector("li:has(input[name=logo])")?.text ?? "";
    expect(shown).not.toMatch(/[\u0000-\u001f\u202a-\u202e/\\]/);
    const id = answer.root.querySelector("input[name=logo]")?.getAttribute("value") ?? "";

    const own = await client.open(routes.attachment(id));
    expect(own.status).toBe(200);
    expect(own.headers).toMatchObject({
      "content-type": "image/jpeg",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
    expect(own.html).not.toContain("zq");
    expect((await visitor(origin).open(routes.attachment(id))).status).toBe(404);
    await upload(client, []);
  }
});

test("refuses a form whose file is larger than any form may be, before it has read it", async ({ origin, tally }) => {
  const { client } = await applicant(origin);
  const url = new URL(routes.applyStep("efforts"), origin);

  const answer = await send(url, {
    method: "POST",
    headers: { "content-length": String(200 * 1024 * 1024), ...MULTIPART },
  });

  tally.sends += 1;
  expect(answer.status).toBe(413);
  expect((await client.open(routes.applyStep("efforts"))).status).toBe(200);
});
