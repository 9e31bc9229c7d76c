import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { editionPermissions, relationsTo } from "@/lib/awards/editions/permissions";
import { SettingsFaulty } from "@/lib/awards/editions/refusals";
import { type EditionSettings, settingsShape } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, StepNotAllowed } from "@/lib/errors";
import { lockRevision, type Revision, revisionSubject, revisionView, type SeenRevision } from "./record";

type Written = SeenRevision & { readonly change: (settings: EditionSettings) => EditionSettings };

/** One part of the settings, written anew; the others stay as they are. */
export async function saveSettings(uow: UnitOfWork, { change, ...seen }: Written): Promise<Revision> {
  const { revision } = await lockRevision(uow, seen);
  const relations = relationsTo(uow.actor, revision);
  if (!relations.includes("officer")) throw new NotPermitted();
  if (!isGranted(editionPermissions.write, relations, revision.status)) throw new StepNotAllowed();
  const read = settingsShape.safeParse(change(storedSettings(revision.settings)));
  if (!read.success) throw new SettingsFaulty(read.error.issues.map(({ message }) => message));
  const settings = read.data;
  const after = await uow.tx.awardRevision.update({
    where: { id: revision.id },
    data: { settings, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: "awardRevision.save",
    subject: revisionSubject(after.id),
    before: revisionView(revision),
    after: revisionView(after),
  });
  return after;
}
