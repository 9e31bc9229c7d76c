import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readSchema, schemaDiff } from "@/lib/db/schema-diff";
import { catalogOf } from "@/tests/support/catalog";
import { ownerUrl } from "@/tests/support/database";
import { runSql, withEmptyDatabase } from "@/tests/support/spare-database";

/** Written by hand in migrations: what Prisma has no words for. A new one gets its line here. */
const BEYOND_THE_SCHEMA = [
  "constraint absence.absence_days",
  "constraint absence.absence_deputy",
  "constraint account.account_duties",
  "constraint account.account_erased_closed",
  "constraint account.account_password",
  "constraint account_change.account_change_by_another",
  "constraint account_change.account_change_decided",
  "constraint account_change.account_change_reason",
  "constraint approval_request.approval_by_another",
  "constraint approval_request.approval_complete",
  "constraint audit_reading.audit_reading_by_another",
  "constraint audit_reading.audit_reading_colleague",
  "constraint audit_reading.audit_reading_decided",
  "constraint check_result.check_result_values",
  "constraint consultation.consultation_clock",
  "constraint consultation.consultation_current_version",
  "constraint consultation.consultation_ended",
  "constraint consultation.consultation_entrance",
  "constraint consultation.consultation_merged",
  "constraint consultation.consultation_number_form",
  "constraint consultation.consultation_outcome",
  "constraint consultation.consultation_people",
  "constraint consultation.consultation_satisfaction",
  "constraint consultation.consultation_status_guard",
  "constraint consultation_link.consultation_link_first",
  "constraint consultation_link.consultation_link_order",
  "constraint consultation_link.consultation_link_second",
  "constraint content.content_by_another",
  "constraint content.content_current_version",
  "constraint content.content_published_version",
  "constraint content.content_scheduled",
  "constraint content.content_shown_has_version",
  "constraint content.content_slug_form",
  "constraint content.content_status_guard",
  "constraint correction_item.correction_reason",
  "constraint declaration.declaration_clock",
  "constraint declaration.declaration_current_version",
  "constraint declaration.declaration_number_form",
  "constraint declaration.declaration_public_has_version",
  "constraint declaration.declaration_published_version",
  "constraint declaration.declaration_status_guard",
  "constraint desk_skill.desk_skill_account",
  "constraint desk_skill.desk_skill_capacity",
  "constraint disposal.disposal_by_another",
  "constraint disposal.disposal_complete",
  "constraint disposal.disposal_origin",
  "constraint disposal_item.disposal_item_erased_or_kept",
  "constraint disposal_item.disposal_item_kept",
  "constraint introduction.introduction_asked",
  "constraint introduction.introduction_asker",
  "constraint introduction.introduction_author",
  "constraint introduction.introduction_both",
  "constraint introduction.introduction_counterpart",
  "constraint introduction.introduction_declined",
  "constraint introduction.introduction_due",
  "constraint introduction.introduction_ended",
  "constraint introduction.introduction_of_two",
  "constraint introduction.introduction_office",
  "constraint introduction.introduction_outcome",
  "constraint introduction.introduction_status_guard",
  "constraint invitation.invitation_end",
  "constraint join_request.join_request_end",
  "constraint match_offer.match_offer_author",
  "constraint match_offer.match_offer_organization",
  "constraint match_opt_in.match_opt_in_author",
  "constraint match_opt_in.match_opt_in_organization",
  "constraint match_request.match_request_author",
  "constraint match_request.match_request_consultation",
  "constraint match_request.match_request_ended",
  "constraint match_request.match_request_erased",
  "constraint match_request.match_request_organization",
  "constraint membership.membership_owner_guard",
  "constraint office.office_clock",
  "constraint office.office_current_version",
  "constraint office.office_municipality_form",
  "constraint office.office_number_form",
  "constraint office.office_public_has_version",
  "constraint office.office_published_version",
  "constraint office.office_status_guard",
  "constraint office_import.office_import_account",
  "constraint office_import.office_import_applied",
  "constraint office_import.office_import_applied_by",
  "constraint office_import.office_import_ended",
  "constraint office_import.office_import_organization",
  "constraint office_import.office_import_undone",
  "constraint office_import.office_import_undone_by",
  "constraint office_import.office_import_unreadable",
  "constraint office_import_row.office_import_row_applied",
  "constraint office_import_row.office_import_row_office",
  "constraint office_import_row.office_import_row_undone",
  "constraint organization.organization_merged",
  "constraint organization.organization_number",
  "constraint organization_merge.organization_merge_pair",
  "constraint organization_merge.organization_merge_undo",
  "constraint published_content.published_content_of",
  "constraint published_declaration.published_declaration_case",
  "constraint published_office.published_office_case",
  "constraint published_office.published_office_place",
  "constraint thread_message.thread_message_noticed",
  "constraint thread_message.thread_message_out_or_back",
  "constraint thread_message.thread_message_outside",
  "constraint viewing.viewing_other",
  "constraint viewing.viewing_reason",
  "constraint viewing.viewing_time",
  "function audit_event_canonical",
  "function audit_event_chain",
  "function audit_event_digest",
  "function case_status_guard",
  "function organization_owner_guard",
  "function publication_notify",
  "function refuse_change",
  "function sealed_version_erasure",
  "index account_change.account_change_open",
  "index approval_request.approval_request_open",
  "index audit_reading.audit_reading_open",
  "index introduction.introduction_once",
  "index join_request.join_request_open",
  "index membership.membership_open",
  "index organization_merge.organization_merge_open",
  "index viewing.viewing_open",
  "trigger audit_event.audit_event_chain",
  "trigger audit_event.audit_event_final",
  "trigger audit_seal.audit_seal_final",
  "trigger consultation.consultation_kept",
  "trigger consultation.consultation_status_guard",
  "trigger content.content_kept",
  "trigger content.content_status_guard",
  "trigger content_version.content_version_final",
  "trigger declaration.declaration_kept",
  "trigger declaration.declaration_status_guard",
  "trigger introduction.introduction_kept",
  "trigger introduction.introduction_status_guard",
  "trigger membership.membership_owner_guard",
  "trigger office.office_kept",
  "trigger office.office_status_guard",
  "trigger organization_version.organization_version_final",
  "trigger publication.publication_notify",
  "trigger sealed_version.sealed_version_erasure",
  "trigger sealed_version.sealed_version_final",
  "trigger submission.submission_final",
];

const bySchema = await withEmptyDatabase(async (url) => {
  await runSql(url, await schemaDiff(undefined, readSchema(), url));
  return catalogOf(url);
});
const byMigrations = await catalogOf(ownerUrl);

it("has in its migrations all that the schema says", () => {
  expect(bySchema.filter((line) => !byMigrations.includes(line))).toEqual([]);
});

it("has beyond the schema only what the schema cannot say, each by name", () => {
  const beyond = byMigrations.filter((line) => !bySchema.includes(line)).map(nameOf);

  expect(beyond).toEqual(BEYOND_THE_SCHEMA);
});

it("has its last migration written from the present schema", () => {
  expect(readFileSync("prisma/migrations/schema.lock", "utf8")).toBe(readSchema());
});

function nameOf(line: string): string {
  return line.split(" ").slice(0, 2).join(" ");
}
