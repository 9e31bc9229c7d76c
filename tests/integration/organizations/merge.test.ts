import { beforeAll, expect, it } from "vitest";
import type { Member, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { MemberRole } from "@/lib/db/generated/enums";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { closeOwnAccount } from "@/lib/members/leaving";
import { acceptInvitation, inviteMember } from "@/lib/organizations/commands/invitations";
import { leaveOrganization } from "@/lib/organizations/commands/memberships";
import { mergeOrganizations } from "@/lib/organizations/commands/merge";
import { attachDeclaration, beginDeclaration } from "@/lib/organizations/commands/procedures";
import { registerOrganization } from "@/lib/organizations/commands/register";
import { undoMerge } from "@/lib/organizations/commands/undo-merge";
import { stayedInWords, stayedSchema } from "@/lib/organizations/moved";
import { NotMergeable, NotUndoable } from "@/lib/organizations/refusals";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { again, type Founded, foundOrganization, join, newAddress, newcomer } from "@/tests/factories/members";

let keeper: Staff;
let reviewer: Staff;

beforeAll(async () => {
  keeper = await staffOf(await createStaff(["ACCOUNTS"]));
  reviewer = await staffOf(await createStaff());
});

const reason = "同じ団体が二重に登録されていたため";

async function merge(source: Founded, target: Founded, actor: Member | Staff = keeper) {
  const version = async (id: string) => (await db.organization.findUniqueOrThrow({ where: { id } })).version;
  const input = {
    sourceId: source.organizationId,
    targetId: target.organizationId,
    sourceVersion: await version(source.organizationId),
    targetVersion: await version(target.organizationId),
    reason,
  };
  return attempt(actor, (uow) => mergeOrganizations(uow, input));
}

const undo = ({ organizationId: sourceId }: Founded) => attempt(keeper, (uow) => undoMerge(uow, { sourceId, reason }));

async function caseOf({ organizationId }: Founded): Promise<string> {
  const { id } = await createDeclaration({ reviewer });
  await perform(operator, (uow) => attachDeclaration(uow, id, organizationId));
  return id;
}

async function draftOf({ owner, organizationId }: Founded): Promise<string> {
  await perform(owner, (uow) => beginDeclaration(uow, organizationId));
  return (await db.draft.findFirstOrThrow({ where: { organizationId }, orderBy: { createdAt: "desc" } })).id;
}

const whose = async (table: "declaration" | "draft", id: string) =>
  table === "declaration"
    ? (await db.declaration.findUniqueOrThrow({ where: { id } })).organizationId
    : (await db.draft.findUniqueOrThrow({ where: { id } })).organizationId;

/** Who belongs to it at present, and as what. */
async function rolesIn({ organizationId }: Founded): Promise<ReadonlyMap<string, MemberRole>> {
  const rows = await db.membership.findMany({ where: { organizationId, leftAt: null } });
  return new Map(rows.map(({ accountId, role }) => [accountId, role]));
}

async function joinAs(founded: Founded, who: Member, role: MemberRole): Promise<void> {
  const { email } = await db.account.findUniqueOrThrow({ where: { id: who.accountId } });
  const input = { organizationId: founded.organizationId, email, role };
  const token = await perform(founded.owner, (uow) => inviteMember(uow, input));
  await perform(who, (uow) => acceptInvitation(uow, { token, name: "見本 次郎" }));
}

async function pair(): Promise<readonly [source: Founded, target: Founded]> {
  return [await foundOrganization(), await foundOrganization()];
}

it("takes people, cases, drafts, invitations and requests over, leads on by the number, and is recorded", async () => {
  const [source, target] = await pair();
  const editor = await join(source, "EDITOR");
  const [declaration, draft] = [await caseOf(source), await draftOf(source)];
  const { organizationId } = source;
  await perform(source.owner, (uow) => inviteMember(uow, { organizationId, email: newAddress(), role: "VIEWER" }));

  expect(await merge(source, target)).toMatchObject({ ok: true });

  expect(await whose("declaration", declaration)).toBe(target.organizationId);
  expect(await whose("draft", draft)).toBe(target.organizationId);
  expect(await rolesIn(source)).toEqual(new Map());
  expect(await rolesIn(target)).toEqual(
    new Map([
      [target.owner.accountId, "OWNER"],
      [source.owner.accountId, "OWNER"],
      [editor.accountId, "EDITOR"],
    ]),
  );
  expect(await db.invitation.count({ where: { organizationId, acceptedAt: null } })).toBe(0);
  const late = await newcomer();
  const input = {
    name: "見本",
    kind: "COMPANY",
    organizationName: "x",
    corporateNumber: source.corporateNumber,
  } as const;
  const asked = await perform(late, (uow) => registerOrganization(uow, input));
  expect(asked).toEqual({ outcome: "asked", organizationId: target.organizationId });
  const events = await db.auditEvent.findMany({ where: { action: "organization.merge", reason } });
  expect(events.map(({ subjectId }) => subjectId)).toEqual(
    expect.arrayContaining([source.organizationId, target.organizationId]),
  );
  expect(await db.mail.count({ where: { template: "organization-merged" } })).toBeGreaterThanOrEqual(2);
});

it("gives somebody who belongs to both the stronger role, and each role back when it is undone", async () => {
  const [source, target] = await pair();
  const both = await join(target, "VIEWER");
  await joinAs(source, both, "EDITOR");
  const strong = await join(target, "OWNER");
  await joinAs(source, strong, "VIEWER");

  await merge(source, target);
  const merged = await rolesIn(target);
  await undo(source);

  expect([merged.get(both.accountId), merged.get(strong.accountId)]).toEqual(["EDITOR", "OWNER"]);
  const [atTarget, atSource] = [await rolesIn(target), await rolesIn(source)];
  expect([atTarget.get(both.accountId), atTarget.get(strong.accountId)]).toEqual(["VIEWER", "OWNER"]);
  expect([atSource.get(both.accountId), atSource.get(strong.accountId)]).toEqual(["EDITOR", "VIEWER"]);
  expect(atSource.get(source.owner.accountId)).toBe("OWNER");
  expect(atTarget.has(source.owner.accountId)).toBe(false);
});

it("gives back what went over, and leaves what was made since where it was made, saying so", async () => {
  const [source, target] = await pair();
  const [declaration, draft] = [await caseOf(source), await draftOf(source)];
  const own = await caseOf(target);
  await merge(source, target);
  const [later, begun] = [await caseOf(target), await draftOf(target)];
  const joined = await join(target, "EDITOR");
  const stranger = await join(target, "VIEWER");
  await perform(stranger, (uow) => leaveOrganization(uow, target.organizationId));

  expect(await undo(source)).toMatchObject({ ok: true });

  expect([await whose("declaration", declaration), await whose("draft", draft)]).toEqual([
    source.organizationId,
    source.organizationId,
  ]);
  for (const id of [own, later]) expect(await whose("declaration", id)).toBe(target.organizationId);
  expect(await whose("draft", begun)).toBe(target.organizationId);
  expect((await rolesIn(target)).has(joined.accountId)).toBe(true);
  const { stayed } = await db.organizationMerge.findFirstOrThrow({ where: { sourceId: source.organizationId } });
  expect(stayedInWords(stayedSchema.parse(stayed))).toBe(
    "統合の後に作られた宣言1件、下書き1件、メンバー1人は、統合先に残りました。",
  );
  expect((await again(source.owner)).organizationId).toBe(source.organizationId);
});

it("does not bring back somebody who left since", async () => {
  const [source, target] = await pair();
  const editor = await join(source, "EDITOR");
  await merge(source, target);
  await perform(editor, (uow) => leaveOrganization(uow, target.organizationId));

  await undo(source);

  expect((await rolesIn(source)).has(editor.accountId)).toBe(false);
});

it("is not undone where one of them would be without an owner, and nothing changes", async () => {
  const [source, target] = await pair();
  await merge(source, target);
  await perform(source.owner, (uow) => leaveOrganization(uow, target.organizationId));

  expect(await undo(source)).toMatchObject({ ok: false, error: expect.any(NotUndoable) });

  const { status } = await db.organization.findUniqueOrThrow({ where: { id: source.organizationId } });
  expect(status).toBe("MERGED");
});

it("is undone once, from the last of a chain backwards, and can be made anew", async () => {
  const [first, second] = await pair();
  const third = await foundOrganization();
  const declaration = await caseOf(first);
  await merge(first, second);
  await merge(second, third);

  expect(await undo(first)).toMatchObject({ ok: false, error: expect.any(NotUndoable) });
  expect(await undo(second)).toMatchObject({ ok: true });
  expect(await whose("declaration", declaration)).toBe(second.organizationId);
  const twice = await Promise.all([undo(first), undo(first)]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await whose("declaration", declaration)).toBe(first.organizationId);
  expect(await merge(first, third)).toMatchObject({ ok: true });
});

it("of two at once one is made, in whatever direction", async () => {
  const [one, other] = await pair();

  const outcomes = await Promise.all([merge(one, other), merge(other, one), merge(one, other)]);

  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(
    await db.organization.count({
      where: { id: { in: [one.organizationId, other.organizationId] }, status: "MERGED" },
    }),
  ).toBe(1);
});

it("refuses one with itself, a stale screen, and everybody but those who look after accounts", async () => {
  const [source, target] = await pair();
  const ids = { sourceId: source.organizationId, targetId: target.organizationId };
  const stale = { ...ids, sourceVersion: 9, targetVersion: 1, reason };

  expect(await merge(source, source)).toMatchObject({ error: expect.any(NotMergeable) });
  expect(await attempt(keeper, (uow) => mergeOrganizations(uow, stale))).toMatchObject({ ok: false });
  expect(await merge(source, target, source.owner)).toMatchObject({ ok: false });
  expect(await merge(source, target, reviewer)).toMatchObject({ ok: false });
  expect(await rolesIn(source)).toEqual(new Map([[source.owner.accountId, "OWNER"]]));
});

it("frees the number of a duplicate with the organisation into which it went", async () => {
  const [source, target] = await pair();
  await merge(source, target);
  await perform(await again(source.owner), closeOwnAccount);
  await perform(await again(target.owner), closeOwnAccount);

  const input = {
    name: "見本",
    kind: "COMPANY",
    organizationName: "x",
    corporateNumber: source.corporateNumber,
  } as const;
  const next = await perform(await newcomer(), (uow) => registerOrganization(uow, input));

  expect(next.outcome).toBe("founded");
  const refused = await undo(source);
  expect(refused).toMatchObject({ ok: false, error: expect.any(NotUndoable) });
  expect(refused.ok || refused.error.message).toMatch("利用を終了しているため");
});

it("leads whoever names the number meanwhile to where somebody can answer", async () => {
  const [source, target] = await pair();
  const late = await newcomer();
  const input = {
    name: "見本",
    kind: "COMPANY",
    organizationName: "x",
    corporateNumber: source.corporateNumber,
  } as const;

  await Promise.all([merge(source, target), attempt(late, (uow) => registerOrganization(uow, input))]);

  const request = await db.joinRequest.findFirstOrThrow({ where: { accountId: late.accountId } });
  expect(request.organizationId).toBe(target.organizationId);
});
