import { describe, expect, it } from "vitest";
import type { Member, Staff } from "@/lib/access/actor";
import { getOwnOutcome } from "@/lib/awards/feedback/queries/own";
import { answerShowcase } from "@/lib/awards/showcase/commands/answer";
import { draftCaseStudy } from "@/lib/awards/showcase/commands/draft";
import { listWinningEntries } from "@/lib/awards/showcase/queries/desk";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { approveContent, releaseWhenDue, submitContent } from "@/lib/publishing/commands/review";
import { createContent, saveContent } from "@/lib/publishing/commands/write";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { aConflict, anEligibleEntry } from "@/tests/factories/award-judged-entries";
import { aReleasedResult } from "@/tests/factories/award-releases";
import { aDecidedResult } from "@/tests/factories/award-results";
import { openEdition } from "@/tests/factories/awards";
import { newsAnswers } from "@/tests/factories/contents";
import { again, foundOrganization, join } from "@/tests/factories/members";
import { asOwner } from "@/tests/support/owner";

async function aWinner() {
  const { owner, organizationId } = await foundOrganization();
  const edition = await openEdition();
  const entry = await aReleasedResult(edition, { organizationId });
  return { ...edition, entry, organizationId, member: await again(owner) };
}

const answered = (member: Member, entryId: string, isConsent: boolean, seen = 0) =>
  told(attempt(member, (uow) => answerShowcase(uow, { entryId, seen, isConsent })));

const drafted = (staff: Staff, id: string, version: number) =>
  told(attempt(staff, (uow) => draftCaseStudy(uow, { id, version })));

async function told(outcome: Promise<Attempted>): Promise<string> {
  const settled = await outcome;
  return settled.ok ? "done" : settled.error.name;
}

type Attempted = { readonly ok: true } | { readonly ok: false; readonly error: Error };

async function aContent() {
  const { accountId: editor, ...writer } = await staffOf(await createStaff(["CONTENT"]));
  const actor = { ...writer, accountId: editor };
  const { id } = await perform(actor, (uow) => createContent(uow, { kind: "NEWS", answers: newsAnswers() }));
  return { editor, content: id };
}

describe("the consent of a winner", () => {
  it("is asked of winners alone, after the release, and given by who acts for the organisation", async () => {
    const { member, entry, organizationId, editionId, fiscalYear } = await aWinner();
    const viewer = await join({ owner: member, organizationId }, "VIEWER");
    expect(await answered(viewer, entry.id, true)).toBe("NotPermitted");
    const stranger = await again((await foundOrganization()).owner);
    expect(await answered(stranger, entry.id, true)).toBe("RecordNotFound");
    const other = await anEligibleEntry({ editionId, fiscalYear, organizationId });
    expect(await answered(member, other.id, true)).toBe("RecordNotFound");
    expect(await answered(member, entry.id, true)).toBe("done");
    expect((await getOwnOutcome(member, entry.number))?.showcase?.answer).toMatchObject({
      ordinal: 1,
      isConsent: true,
    });

    const undecided = await openEdition();
    const waiting = await aDecidedResult(undecided, { organizationId });
    expect(await answered(member, waiting.id, true)).toBe("RecordNotFound");
    expect(await getOwnOutcome(member, waiting.number)).toBeNull();
  });

  it("keeps every answer, takes none on an old screen, and counts a double click once", async () => {
    const { member, entry } = await aWinner();
    const both = await Promise.all([answered(member, entry.id, true), answered(member, entry.id, true)]);
    expect(both.sort()).toEqual(["StaleRecord", "done"]);
    expect(await answered(member, entry.id, false)).toBe("StaleRecord");
    expect(await answered(member, entry.id, false, 1)).toBe("done");
    expect(await db.awardShowcaseAnswer.count({ where: { entryId: entry.id } })).toBe(2);
    await expect(asOwner(`UPDATE award_showcase_answer SET is_consent = true`)).rejects.toThrow();
  });
});

describe("the case study", () => {
  it("is begun once, out of what was sealed, with consent and not without", async () => {
    const { member, entry, officer, editionId } = await aWinner();
    expect(await drafted(officer, entry.id, 0)).toBe("DomainError");
    await answered(member, entry.id, false);
    expect(await drafted(officer, entry.id, 1)).toBe("DomainError");
    const { editor, content } = await aContent();
    await expect(
      asOwner(`INSERT INTO award_case_study VALUES ('${entry.id}', '${content}', '${editor}', now())`),
    ).rejects.toThrow("the winner has not consented");
    await answered(member, entry.id, true, 1);
    expect(await drafted(officer, entry.id, 1)).toBe("StaleRecord");
    const both = await Promise.all([drafted(officer, entry.id, 2), drafted(officer, entry.id, 2)]);
    expect(both.sort()).toEqual(["DomainError", "done"]);

    const [row] = await listWinningEntries(officer, editionId);
    expect(row).toMatchObject({ number: entry.number, answer: { isConsent: true }, study: { status: "DRAFT" } });
    const { body } = await db.contentVersion.findFirstOrThrow({ where: { contentId: row?.study?.id ?? "" } });
    expect(body).toMatchObject({ title: "見本の取組", organization: "見本の取組の会社", certainty: "primary" });
  });

  it("is nothing that an officer in conflict of interest, or without the duty, can begin or see", async () => {
    const { member, entry, editionId } = await aWinner();
    await answered(member, entry.id, true);
    const [writer, third] = [
      await staffOf(await createStaff(["CONTENT"])),
      await staffOf(await createStaff(["AWARD"])),
    ];
    expect(await drafted(writer, entry.id, 1)).toBe("RecordNotFound");
    await aConflict({ entryId: entry.id, personId: third.accountId });
    expect(await drafted(third, entry.id, 1)).toBe("RecordNotFound");
    expect(await listWinningEntries(third, editionId)).toEqual([]);
  });

  it("goes the way of all contents, and not to the public once the winner takes the consent back", async () => {
    const { member, entry, officer } = await aWinner();
    await answered(member, entry.id, true);
    const draft = await perform(officer, (uow) => draftCaseStudy(uow, { id: entry.id, version: 1 }));
    const [writer, reviewer] = [
      await staffOf(await createStaff(["CONTENT"])),
      await staffOf(await createStaff(["CONTENT"])),
    ];
    const { body } = await db.contentVersion.findUniqueOrThrow({ where: { id: draft.currentVersionId } });
    const answers = { ...Object(body), summary: "概要です。", actions: "町で働いている。", audiences: ["companies"] };
    const saved = await perform(writer, (uow) => saveContent(uow, { ...draft, answers }));
    const sent = await perform(writer, (uow) => submitContent(uow, saved));
    await answered(member, entry.id, false, 1);
    expect(await told(attempt(reviewer, (uow) => approveContent(uow, { ...sent, publishAt: null })))).toBe(
      "DomainError",
    );

    await answered(member, entry.id, true, 2);
    const soon = new Date(Date.now() + 3_600_000);
    await perform(reviewer, (uow) => approveContent(uow, { ...sent, publishAt: soon }));
    await answered(member, entry.id, false, 3);
    await asOwner(`UPDATE content SET publish_at = now() - interval '1 second' WHERE id = '${draft.id}'`);
    const worker = { kind: "system", job: "publish-content" } as const;
    expect(await perform(worker, (uow) => releaseWhenDue(uow, draft.id))).toBeNull();
    await answered(member, entry.id, true, 4);
    await perform(worker, (uow) => releaseWhenDue(uow, draft.id));
    expect((await getOwnOutcome(member, entry.number))?.showcase).toMatchObject({ slug: draft.slug, isBegun: true });
  });
});
