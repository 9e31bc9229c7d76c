import "server-only";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { getStaffNames } from "@/lib/accounts/queries";
import { audienceOf } from "@/lib/bulk-mail/audience";
import { bulkMailPermissions, relationsTo } from "@/lib/bulk-mail/permissions";
import type { LetterFilters } from "@/lib/bulk-mail/schema";
import { bulkMailWorkflow } from "@/lib/bulk-mail/workflow";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { BulkMailStatus } from "@/lib/db/generated/enums";
import { keysetArguments, keysetPage } from "@/lib/db/keyset";
import { availableActions } from "@/lib/workflow/workflow";
import { visiblePeople } from "./visible";

const LETTERS_PAGE_SIZE = 50;

/** The `view` grant as a row scope: the text of a letter is open to all who look after mail. */
function visibleTo(staff: Staff): Prisma.BulkMailWhereInput {
  return hasDuty(staff, "MAIL") ? {} : { id: { in: [] } };
}

const listItem = {
  id: true,
  status: true,
  subject: true,
  flow: true,
  isMandatory: true,
  authorId: true,
  updatedAt: true,
  releaseAt: true,
  sentAt: true,
} as const satisfies Prisma.BulkMailSelect;

/** One page, what was touched last first. */
export async function listLetters(staff: Staff, { status, before, after }: LetterFilters) {
  const { recipients } = await visiblePeople(staff);
  const rows = await db.bulkMail.findMany({
    where: { AND: [visibleTo(staff), status === undefined ? {} : { status }] },
    select: { ...listItem, _count: { select: { recipients: { where: { exclusion: null, ...recipients } } } } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    ...keysetArguments({ before, after }, LETTERS_PAGE_SIZE),
  });
  const { items, ...others } = keysetPage(rows, { before, after }, LETTERS_PAGE_SIZE);
  const names = await getStaffNames(
    staff,
    items.map(({ authorId }) => authorId),
  );
  return {
    items: items.map(({ _count, authorId, ...letter }) => ({
      ...letter,
      letters: _count.recipients,
      author: names.get(authorId) ?? "",
    })),
    ...others,
  };
}

export async function countLetters(staff: Staff): Promise<ReadonlyMap<BulkMailStatus, number>> {
  const groups = await db.bulkMail.groupBy({ by: ["status"], where: visibleTo(staff), _count: { _all: true } });
  return new Map(groups.map(({ status, _count }) => [status, _count._all]));
}

/** One letter with what this person may do with it. */
export async function getLetter(staff: Staff, id: string) {
  const letter = await db.bulkMail.findFirst({ where: { AND: [visibleTo(staff), { id }] } });
  if (letter === null) return null;
  const relations = relationsTo(staff, letter);
  const names = await getStaffNames(
    staff,
    [letter.authorId, letter.scheduledBy, letter.recalledBy].flatMap((one) => one ?? []),
  );
  const nameOf = (account: string | null) => (account === null ? null : (names.get(account) ?? null));
  return {
    ...letter,
    audience: audienceOf(letter.audience),
    author: nameOf(letter.authorId),
    scheduler: nameOf(letter.scheduledBy),
    recaller: nameOf(letter.recalledBy),
    actions: availableActions(bulkMailWorkflow, letter.status, relations),
    mayWrite: isGranted(bulkMailPermissions.write, relations, letter.status),
    maySeeRecipients: isGranted(bulkMailPermissions.viewRecipients, relations, letter.status),
  };
}

export type LetterDetail = NonNullable<Awaited<ReturnType<typeof getLetter>>>;
