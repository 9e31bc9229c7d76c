import * as accounts from "@/lib/accounts/mails";
import * as passkeys from "@/lib/accounts/passkeys/mails";
import * as assignment from "@/lib/awards/assignment/mails";
import * as entriesOfDesk from "@/lib/awards/entries/desk-mails";
import * as awardEntries from "@/lib/awards/entries/mails";
import * as awardExtensions from "@/lib/awards/extensions/mails";
import * as jury from "@/lib/awards/jury/mails";
import * as meetings from "@/lib/awards/meetings/mails";
import * as awardPartners from "@/lib/awards/partners/mails";
import * as awardResults from "@/lib/awards/results/mails";
import * as rounds from "@/lib/awards/rounds/mails";
import * as bulk from "@/lib/bulk-mail/mails";
import * as consultationDesk from "@/lib/consultations/mails/to-desk";
import * as consultations from "@/lib/consultations/mails/to-requester";
import * as access from "@/lib/declarations/mails/access";
import * as publication from "@/lib/declarations/mails/publication";
import * as declarations from "@/lib/declarations/mails/to-declarer";
import * as matching from "@/lib/matching/mails";
import * as members from "@/lib/members/mails";
import * as officeImports from "@/lib/offices/imports/mails";
import * as offices from "@/lib/offices/mails";
import * as organizations from "@/lib/organizations/mails";
import * as organizationsDesk from "@/lib/organizations/mails-from-desk";
import * as notices from "@/lib/organizations/mails-of-notices";

/** Every template of the portal: read by /dev/mail, the desk's mail screen and the snapshot test. */
export const mailTemplates = [
  ...Object.values(declarations),
  ...Object.values(publication),
  ...Object.values(access),
  ...Object.values(consultations),
  ...Object.values(consultationDesk),
  ...Object.values(accounts),
  ...Object.values(passkeys),
  ...Object.values(matching),
  ...Object.values(members),
  ...Object.values(offices),
  ...Object.values(officeImports),
  ...Object.values(organizations),
  ...Object.values(organizationsDesk),
  ...Object.values(notices),
  ...Object.values(jury),
  ...Object.values(bulk),
  ...Object.values(awardResults),
  ...Object.values(assignment),
  ...Object.values(rounds),
  ...Object.values(meetings),
  ...Object.values(awardEntries),
  ...Object.values(awardExtensions),
  ...Object.values(entriesOfDesk),
  ...Object.values(awardPartners),
];

export function mailLabel(key: string): string {
  return mailTemplates.find((template) => template.key === key)?.label ?? key;
}

/** True for a template that is not known any more: better one mail too few on a screen. */
export function isSecretTemplate(key: string): boolean {
  return mailTemplates.find((template) => template.key === key)?.isSecret ?? true;
}
