import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { wholeAnswers } from "@/tests/factories/answers";
import { fileOf, photograph } from "@/tests/factories/pictures";

const folder = mkdtempSync(join(tmpdir(), "portal-logos-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);
// The environment is read once, so nothing that reads it may come before.
const { db } = await import("@/lib/db/client");
const { perform } = await import("@/lib/db/unit-of-work");
const { storeImage } = await import("@/lib/attachments/upload");
const { publishDeclaration, suspendDeclaration } = await import("@/lib/declarations/commands/publication");
const { acceptDeclaration } = await import("@/lib/declarations/commands/review");
const { submitDeclaration } = await import("@/lib/declarations/commands/submit");
const { getLogo, getLogoSize } = await import("@/lib/declarations/queries/logo");
const { createStaff, staffOf } = await import("@/tests/factories/accounts");
const { createDraft, findDeclaration, visitor } = await import("@/tests/factories/declarations");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reviewer = await staffOf(await createStaff());

/** A declaration with a photograph, accepted and not yet public. */
async function accepted() {
  const draftId = await createDraft(wholeAnswers);
  const files = [fileOf(await photograph(), "写真.jpg", "image/jpeg")];
  const outcome = await storeImage(visitor, { flow: "declaration", draftId, field: "logo", files });
  if (!outcome.ok) throw outcome.error;
  const answers = { ...wholeAnswers, logo: [outcome.value.id], logoAlt: "緑の葉のロゴ" };
  await db.draft.update({ where: { id: draftId }, data: { answers } });
  const { caseId } = await perform(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));
  const { version } = await findDeclaration(caseId);
  return perform(reviewer, (uow) => acceptDeclaration(uow, { id: caseId, version, publishAt: null }));
}

const published = async () => {
  const { id, version } = await accepted();
  return perform(reviewer, (uow) => publishDeclaration(uow, { id, version }));
};

describe("the picture of a declaration", () => {
  it("is nobody's to see before the declaration is shown", async () => {
    const { number } = await accepted();

    expect([await getLogo(number), await getLogoSize(number)]).toEqual([null, null]);
  });

  it("is shown as it was drawn anew, without what the telephone knew", async () => {
    const { number } = await published();

    const logo = await getLogo(number);
    const bytes = await logo?.read();
    const { exif, width, height } = await sharp(bytes ?? Buffer.alloc(0)).metadata();

    expect(logo?.mediaType).toBe("image/jpeg");
    expect([exif, { width, height }]).toEqual([undefined, await getLogoSize(number)]);
  });

  it("is gone with the declaration", async () => {
    const { id, version, number } = await published();

    await perform(reviewer, (uow) => suspendDeclaration(uow, { id, version, reason: "確認のためです。" }));

    expect(await getLogo(number)).toBeNull();
  });

  it("is not shown while it waits for its scan", async () => {
    const { id, number } = await published();

    await db.attachment.updateMany({ where: { caseId: id }, data: { status: "QUARANTINED" } });

    expect(await getLogo(number)).toBeNull();
  });

  it("of another case cannot be had by its id", async () => {
    const [mine, other] = [await published(), await accepted()];
    const picture = await db.attachment.findFirstOrThrow({ where: { caseId: other.id } });

    await db.publishedDeclaration.update({ where: { number: mine.number }, data: { logoId: picture.id } });

    expect(await getLogo(mine.number)).toBeNull();
  });
});
