import { afterEach, describe, expect, it } from "vitest";
import { clock } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import {
  addDevice,
  createResumeLink,
  expireDrafts,
  RESUME_LINK_HOURS,
  removeDevice,
  spendResumeLink,
} from "@/lib/drafts/commands";
import { getDraftOfDevice, isUsableLink, listDraftsOfMailbox } from "@/lib/drafts/queries";
import { Expired } from "@/lib/errors";
import { createDraft, visitor } from "@/tests/factories/declarations";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

afterEach(() => clock.shift(0));

const linkTo = (draftId: string) => perform(visitor, (uow) => createResumeLink(uow, draftId));
const spend = (token: string) => attempt(visitor, (uow) => spendResumeLink(uow, token));

describe("a mailed link", () => {
  it("opens the draft on another device while the first one keeps it", async () => {
    const draftId = await createDraft({ efforts: "甲" });
    const first = await perform(visitor, (uow) => addDevice(uow, draftId));

    const outcome = await spend(await linkTo(draftId));

    const second = outcome.ok ? outcome.value : "";
    expect(await getDraftOfDevice(second)).toMatchObject({ id: draftId, answers: { efforts: "甲" } });
    expect(await getDraftOfDevice(first)).toMatchObject({ id: draftId });
    expect(second).not.toBe(first);
  });

  it("works once, also when ten devices use it at the same moment", async () => {
    const token = await linkTo(await createDraft({}));

    const outcomes = await Promise.all(Array.from({ length: 10 }, () => spend(token)));

    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.error instanceof Expired)).toHaveLength(9);
  });

  it("is not spent by looking at it", async () => {
    const token = await linkTo(await createDraft({}));

    expect([await isUsableLink(token), await isUsableLink(token)]).toEqual([true, true]);
    expect((await spend(token)).ok).toBe(true);
    expect(await isUsableLink(token)).toBe(false);
  });

  it("ends when a newer one is made", async () => {
    const draftId = await createDraft({});
    const earlier = await linkTo(draftId);

    const later = await linkTo(draftId);

    expect([await isUsableLink(earlier), await isUsableLink(later)]).toEqual([false, true]);
  });

  it.each([
    ["just before its time is over", RESUME_LINK_HOURS * HOUR_MS - 60_000, true],
    ["when its time is over", RESUME_LINK_HOURS * HOUR_MS, false],
  ])("%s", async (_when, later, works) => {
    const token = await linkTo(await createDraft({}));

    clock.shift(later);

    expect((await spend(token)).ok).toBe(works);
  });

  it("is stored only as a hash", async () => {
    const token = await linkTo(await createDraft({}));

    expect(await db.resumeLink.findUnique({ where: { tokenHash: hashToken(token) } })).not.toBeNull();
    expect(await db.resumeLink.findUnique({ where: { tokenHash: token } })).toBeNull();
  });

  it.each(["", "x", "../../", "a".repeat(10_000), "\u0000"])("that nobody made opens nothing", async (token) => {
    expect(await isUsableLink(token)).toBe(false);
    expect((await spend(token)).ok).toBe(false);
  });
});

describe("a draft", () => {
  it("is let go by one browser alone", async () => {
    const draftId = await createDraft({});
    const [here, there] = [
      await perform(visitor, (uow) => addDevice(uow, draftId)),
      await perform(visitor, (uow) => addDevice(uow, draftId)),
    ];

    await perform(visitor, (uow) => removeDevice(uow, here));

    expect(await getDraftOfDevice(here)).toBeNull();
    expect(await getDraftOfDevice(there)).toMatchObject({ id: draftId });
  });

  it("is there for thirty days and gone after, with its devices and links", async () => {
    const draftId = await createDraft({});
    const device = await perform(visitor, (uow) => addDevice(uow, draftId));
    await linkTo(draftId);

    clock.shift(30 * DAY_MS - 60_000);
    expect(await getDraftOfDevice(device)).not.toBeNull();

    clock.shift(30 * DAY_MS + 60_000);
    expect(await getDraftOfDevice(device)).toBeNull();
    await perform({ kind: "system", job: "test" }, expireDrafts);
    expect(await db.draft.findUnique({ where: { id: draftId } })).toBeNull();
    expect(await db.draftDevice.count({ where: { draftId } })).toBe(0);
    expect(await db.resumeLink.count({ where: { draftId } })).toBe(0);
  });

  it("is found by the address of its contact, newest first, and not by another's", async () => {
    const older = await createDraft({ contactEmail: "aoki@midori.example.jp" });
    const newer = await createDraft({ contactEmail: "aoki@midori.example.jp" });
    await createDraft({ contactEmail: "akai@midori.example.jp" });

    const found = await listDraftsOfMailbox("declaration", "aoki@midori.example.jp");

    expect(found.map((draft) => draft.id)).toEqual([newer, older]);
  });
});
