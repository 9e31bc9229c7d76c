import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { virus } from "@/tests/factories/pictures";
import { FakeClamd } from "@/tests/support/clamd";

const folder = mkdtempSync(join(tmpdir(), "portal-imports-"));
const scanner = new FakeClamd();
vi.stubEnv("STORAGE_URL", `file://${folder}`);
vi.stubEnv("CLAMD_URL", await scanner.start());
// The environment is read once, so nothing that reads it may come before.
const { db } = await import("@/lib/db/client");
const { uploadImport } = await import("@/lib/offices/imports/commands/upload");
const { foundMunicipality } = await import("@/tests/factories/members");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("takes no list of offices that the scanner refuses or cannot look at, and says so", async () => {
  const [first] = listMunicipalities("20");
  const { owner, organizationId } = await foundMunicipality(first?.code ?? "");
  const sent = async (content: BlobPart) => {
    const outcome = await uploadImport(owner, { organizationId, files: [new File([content], "施設一覧.csv")] });
    return outcome.ok ? "taken" : JSON.stringify(Object(outcome.error).fields);
  };

  expect(await sent("名称\r\n森の仕事場")).toBe("taken");
  expect(await sent(virus)).toContain("ウイルスが見つかった");
  scanner.behaviour = "hangs up";
  expect(await sent("名称\r\n海の仕事場")).toContain("検査できないため、受け付けられません");
  await scanner.stop();
  expect(await sent("名称\r\n丘の仕事場")).toContain("検査できないため、受け付けられません");
  expect(await db.officeImport.count({ where: { organizationId } })).toBe(1);
  expect(readdirSync(join(folder, "office-imports"))).toHaveLength(1);
});
