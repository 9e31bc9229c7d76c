import { adjustmentStatusLabels } from "@/lib/awards/adjustment/labels";
import { advanceStatusLabels } from "@/lib/awards/advances/labels";
import { assignmentStatusLabels } from "@/lib/awards/assignment/labels";
import { conflictStatusLabels } from "@/lib/awards/conflicts/labels";
import { editionStatusLabels, revisionStatusLabels } from "@/lib/awards/editions/labels";
import { entryStatusLabels } from "@/lib/awards/entries/labels";
import { extensionStatusLabels } from "@/lib/awards/extensions/labels";
import { jurorStatusLabels } from "@/lib/awards/jury/labels";
import { meetingStatusLabels } from "@/lib/awards/meetings/labels";
import { partnerStatusLabels } from "@/lib/awards/partners/labels";
import { resultStatusLabels } from "@/lib/awards/results/labels";
import { roundStatusLabels } from "@/lib/awards/rounds/labels";
import { sheetStatusLabels } from "@/lib/awards/scoring/labels";
import { statusLabels as letterStatuses } from "@/lib/bulk-mail/labels";
import { statusLabels as consultationStatuses } from "@/lib/consultations/labels";
import { statusLabels as declarationStatuses } from "@/lib/declarations/labels";
import { mailStatusLabels } from "@/lib/mail-status";
import { statusLabels as introductionStatuses, requestStatusLabels } from "@/lib/matching/labels";
import { importStatusLabels } from "@/lib/offices/imports/labels";
import { statusLabels as officeStatuses } from "@/lib/offices/labels";
import { organizationStatusLabels } from "@/lib/organizations/labels";
import { contentStatusLabels } from "@/lib/publishing/labels";

/** What the screens call a status, by the kind of the subject: one code has other words in another procedure. */
export const statusWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  declaration: declarationStatuses,
  office: officeStatuses,
  "office-import": importStatusLabels,
  consultation: consultationStatuses,
  introduction: introductionStatuses,
  "match-request": requestStatusLabels,
  content: contentStatusLabels,
  organization: organizationStatusLabels,
  mail: mailStatusLabels,
  bulkMail: letterStatuses,
  awardEdition: editionStatusLabels,
  awardRevision: revisionStatusLabels,
  awardEntry: entryStatusLabels,
  awardPartner: partnerStatusLabels,
  awardExtension: extensionStatusLabels,
  awardConflict: conflictStatusLabels,
  awardJuror: jurorStatusLabels,
  awardAssignmentDraft: assignmentStatusLabels,
  awardSheet: sheetStatusLabels,
  awardRound: roundStatusLabels,
  awardAdjustment: adjustmentStatusLabels,
  awardAdvance: advanceStatusLabels,
  awardMeeting: meetingStatusLabels,
  awardResult: resultStatusLabels,
};
