import "server-only";
import type { RecordClass } from "@/lib/retention/classes";
import { accountRecords } from "./accounts";
import { awardEntryRecords } from "./award-entries";
import { consultationRecords } from "./consultations";
import { declarationRecords } from "./declarations";
import { mailRecords } from "./mails";
import { matchRequestRecords } from "./match-requests";
import { officeRecords } from "./offices";
import type { ErasableRecords } from "./record";

/** One entry for each class: a class without one does not compile. */
export const erasableRecords = {
  declaration: declarationRecords,
  office: officeRecords,
  consultation: consultationRecords,
  awardEntry: awardEntryRecords,
  "match-request": matchRequestRecords,
  "staff-account": accountRecords("STAFF"),
  "member-account": accountRecords("MEMBER"),
  mail: mailRecords,
} as const satisfies Record<RecordClass, ErasableRecords>;
