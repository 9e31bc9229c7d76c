import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { wholeAnswers } from "@/tests/factories/answers";
import { fileOf, png, virus } from "@/tests/factories/pictures";
import { FakeClamd } from "@/tests/support/clamd";

const folder = mkdtempSync(join(tmpdir(), "portal-files-"));
const clamd = new FakeClamd();
const address = await clamd.start();
vi.stubEnv("STORAGE_URL", `file://${folder}`);
vi.stubEnv("CLAMD_URL", address);
// The environment is read once, so nothing that reads it may come before.
const { db } = await import("@/lib/db/client");
const { attempt } = await import("@/lib/db/unit-of-work");
const { saveAnswers } = await import("@/lib/drafts/commands");
const { createDraft, visitor } = await import("@/tests/factories/declarations");
const { scan } = await import("@/lib/attachments/scanner");
const { storeImage } = await import("@/lib/attachments/upload");
const { scanAttachment } = await import("@/lib/attachments/upkeep");
const { submitDeclaration } = await import("@/lib/declarations/commands/submit");
const { getFile } = await import("@/lib/storage/files");

afterEach(() => {
  clamd.behaviour = "scans";
});
afterAll(async () => {
  await clamd.stop();
  rmSync(folder, { recursive: true, force: true });
});

const picture = async () => fileOf(await png(), "ロゴ.png");
const infected = async () => fileOf(Buffer.concat([await png(), Buffer.from(virus)]), "ロゴ.png");

async function upload(file: File) {
  const draftId = await createDraft(wholeAnswers);
  const outcome = await storeImage(visitor, { flow: "declaration", draftId, field: "logo", files: [file] });
  const row = await db.attachment.findFirst({ where: { draftId } });
  return { draftId, outcome, row };
}

async function jobsFor(id: string): Promise<number> {
  const rows = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'scan-attachment'`;
  return id === "" ? 0 : Number(rows[0]?.count ?? 0);
}

describe("a scanner that works", () => {
  it("lets a picture pass, after every byte of it", async () => {
    const file = await picture();

    const { row } = await upload(file);

    expect(row?.status).toBe("CLEAN");
    expect(clamd.scanned.at(-1)).toBe(file.size);
  });

  it("stops a virus behind a picture, and nothing is kept", async () => {
    const { outcome, row } = await upload(await infected());

    expect(outcome).toMatchObject({
      ok: false,
      error: { fields: { logo: "ウイルスが見つかったため、受け付けませんでした。別の画像を選択してください。" } },
    });
    expect(row).toBeNull();
  });

  it("reads a file of many chunks as it is", async () => {
    const bytes = Buffer.alloc(300_000, 7);

    expect(await scan(bytes)).toBe("clean");
    expect(await scan(Buffer.concat([bytes, Buffer.from(virus)]))).toBe("infected");
    expect(clamd.scanned.slice(-2)).toEqual([300_000, 300_000 + virus.length]);
  });
});

describe("a scanner that is out of order", () => {
  it.each(["nonsense", "hangs up"] as const)(
    "(%s) keeps the picture in quarantine until it has been scanned",
    async (behaviour) => {
      clamd.behaviour = behaviour;
      const { outcome, row } = await upload(await picture());
      const id = row?.id ?? "";

      expect(outcome.ok).toBe(true);
      expect(row?.status).toBe("QUARANTINED");
      expect(await jobsFor(id)).toBeGreaterThan(0);
      await expect(scanAttachment(id)).rejects.toThrow("The scanner does not answer.");

      clamd.behaviour = "scans";
      await scanAttachment(id);
      expect((await db.attachment.findUniqueOrThrow({ where: { id } })).status).toBe("CLEAN");
    },
  );

  it("that is not there at all knows nothing", async () => {
    expect(await scan(Buffer.from("x"), "tcp://127.0.0.1:1")).toBe("unknown");
    expect(await scan(Buffer.from("x"), `unix:${join(folder, "no.sock")}`)).toBe("unknown");
  });

  it("and a virus found only later takes the file away", async () => {
    clamd.behaviour = "nonsense";
    const { row } = await upload(await picture());
    const { writeFileSync } = await import("node:fs");
    writeFileSync(join(folder, row?.storageKey ?? ""), virus);

    clamd.behaviour = "scans";
    await scanAttachment(row?.id ?? "");

    expect((await db.attachment.findUniqueOrThrow({ where: { id: row?.id ?? "" } })).status).toBe("REJECTED");
    expect(await getFile(row?.storageKey ?? "")).toBeNull();
  });

  it("holds the submit back with a sentence, and the draft stays whole", async () => {
    clamd.behaviour = "nonsense";
    const { draftId, row } = await upload(await picture());
    const logo = { logo: [row?.id ?? ""], logoAlt: "緑の葉のロゴ" };
    await attempt(visitor, (uow) => saveAnswers(uow, { draftId, seen: 1, answers: logo }));
    const submit = () => attempt(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));

    const outcome = await submit();

    expect(outcome).toMatchObject({
      ok: false,
      error: { fields: { logo: expect.stringContaining("安全の確認が終わっていません") } },
    });
    const draft = await db.draft.findUniqueOrThrow({ where: { id: draftId } });
    expect(draft.answers).toMatchObject({ ...wholeAnswers, ...logo });

    clamd.behaviour = "scans";
    await scanAttachment(row?.id ?? "");
    expect((await submit()).ok).toBe(true);
  });
});
