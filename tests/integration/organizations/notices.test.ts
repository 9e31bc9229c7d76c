import { beforeAll, expect, it } from "vitest";
import type { Member, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { NoticeMode } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { refuseDeclaration } from "@/lib/declarations/commands/review";
import { setNotices } from "@/lib/members/commands";
import { leaveOrganization } from "@/lib/organizations/commands/memberships";
import { attachDeclaration } from "@/lib/organizations/commands/procedures";
import { sendDigest } from "@/lib/organizations/notices";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { type Founded, foundOrganization, join } from "@/tests/factories/members";

let reviewer: Staff;

beforeAll(async () => {
  reviewer = await staffOf(await createStaff());
});

async function organizationWith(mode: NoticeMode): Promise<Founded & { readonly editor: Member }> {
  const founded = await foundOrganization();
  const editor = await join(founded, "EDITOR");
  await perform(editor, (uow) => setNotices(uow, mode));
  await perform(founded.owner, (uow) => setNotices(uow, "MANDATORY"));
  return { ...founded, editor };
}

/** Something happens to a case of the organisation. */
async function happen({ organizationId }: { readonly organizationId: string }): Promise<string> {
  const { id, version } = await createDeclaration({ reviewer });
  await perform(operator, (uow) => attachDeclaration(uow, id, organizationId));
  const { number } = await perform(reviewer, (uow) =>
    refuseDeclaration(uow, { id, version, reason: "趣旨に沿わないため" }),
  );
  return number;
}

async function lettersTo({ accountId }: Member) {
  const { email } = await db.account.findUniqueOrThrow({ where: { id: accountId } });
  const templates = { in: ["member-case-notice", "member-digest"] };
  return db.mail.findMany({ where: { recipient: email, template: templates }, orderBy: { createdAt: "asc" } });
}

const digest = ({ accountId }: Member) => perform(operator, (uow) => sendDigest(uow, accountId));

it("tells who wants it at once, and nobody who wants nothing", async () => {
  const organization = await organizationWith("EACH");

  const number = await happen(organization);

  const [letter, ...others] = await lettersTo(organization.editor);
  expect(letter).toMatchObject({ template: "member-case-notice", subject: expect.stringContaining(number) });
  expect(letter?.body).not.toContain("趣旨に沿わないため");
  expect(others).toEqual([]);
  expect(await lettersTo(organization.owner)).toEqual([]);
  await digest(organization.editor);
  expect(await lettersTo(organization.editor)).toHaveLength(1);
});

it("collects for the digest, sends one letter, and nothing twice", async () => {
  const organization = await organizationWith("DIGEST");
  const numbers = [await happen(organization), await happen(organization)];
  expect(await lettersTo(organization.editor)).toEqual([]);

  await Promise.all([digest(organization.editor), digest(organization.editor)]);

  const letters = await lettersTo(organization.editor);
  expect(letters).toHaveLength(1);
  for (const number of numbers) expect(letters[0]?.body).toContain(number);
  expect(letters[0]?.subject).toContain("2件");
});

it("sends nothing of an organisation that was left, and nothing to who changed their mind", async () => {
  const left = await organizationWith("DIGEST");
  await happen(left);
  await perform(left.editor, (uow) => leaveOrganization(uow, left.organizationId));
  await digest(left.editor);
  expect(await lettersTo(left.editor)).toEqual([]);

  const changed = await organizationWith("DIGEST");
  await happen(changed);
  await perform(changed.editor, (uow) => setNotices(uow, "MANDATORY"));
  await digest(changed.editor);
  expect(await lettersTo(changed.editor)).toEqual([]);
  expect(await db.memberNotice.count({ where: { accountId: changed.editor.accountId } })).toBe(0);
});
