import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { DeclarationStatus } from "@/lib/db/generated/enums";
import { attempt } from "@/lib/db/unit-of-work";
import { submitDeclaration } from "@/lib/declarations/commands/submit";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration, createDraft, visitor } from "@/tests/factories/declarations";

describe("every status", () => {
  it.each(Object.values(DeclarationStatus))("%s is reached by the real commands", async (status) => {
    const reviewer = await staffOf(await createStaff(["DECLARATIONS"]));

    const declaration = await createDeclaration({ status, reviewer });

    expect(declaration.status).toBe(status);
  });
});

describe("submitting", () => {
  it("gives one case, one number and one mail to fifty sends of one draft", async () => {
    const draftId = await createDraft();
    const send = () => attempt(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));

    const outcomes = await Promise.all(Array.from({ length: 50 }, send));

    const numbers = new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.number : "refused")));
    const [number] = numbers;
    expect(numbers.size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.value.isRepeat)).toHaveLength(1);
    expect(await db.declaration.count({ where: { number: number ?? "" } })).toBe(1);
    const declaration = await db.declaration.findUniqueOrThrow({ where: { number: number ?? "" } });
    expect(await db.mail.count({ where: { caseId: declaration.id } })).toBe(1);
    expect(await db.sealedVersion.count({ where: { caseId: declaration.id } })).toBe(1);
    expect(await db.auditEvent.count({ where: { subjectId: declaration.id } })).toBe(1);
  });

  it("names every missing consent and writes nothing", async () => {
    const draftId = await createDraft();

    const outcome = await attempt(visitor, (uow) => submitDeclaration(uow, { draftId, consents: [] }));

    expect(outcome).toMatchObject({ ok: false, error: { name: "FieldsRefused" } });
    expect(await db.submission.count({ where: { key: draftId } })).toBe(0);
  });

  it("keeps the answers of a draft that cannot be sent yet", async () => {
    const draftId = await createDraft({ organizationName: "書きかけの会社" });

    const outcome = await attempt(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));

    expect(outcome.ok).toBe(false);
    expect(await db.draft.findUniqueOrThrow({ where: { id: draftId }, select: { answers: true } })).toEqual({
      answers: { organizationName: "書きかけの会社" },
    });
  });
});
