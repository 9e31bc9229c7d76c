import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { demoJurors } from "@/lib/awards/jury/demo-jurors";
import { demoMemberOrganizations } from "@/lib/members/demo-members";
import { routes } from "@/lib/routes";
import { fileOf, png } from "@/tests/factories/pictures";
import { askDatabase } from "@/tests/support/e2e-database";
import { type FormClient, formData } from "@/tests/support/form-client";
import { runScript } from "@/tests/support/run-script";
import { SAMPLE_NAME, SAMPLE_TOWN } from "./permission-people";

async function idOf(sql: string): Promise<string> {
  const [row] = await askDatabase<{ id: string }>(sql);
  return row?.id ?? "00000000-0000-7000-8000-000000000000";
}

/** A record of an organisation of the walk. */
function ofSample(table: string, column: string, organization: string = SAMPLE_NAME): string {
  const whose = `FROM ${table} r JOIN organization o ON o.id = r.organization_id WHERE o.name = '${organization}'`;
  return `SELECT ${column} AS id ${whose} ORDER BY r.id LIMIT 1`;
}

const ofDrafts = `SELECT d.id FROM draft d JOIN organization o ON o.id = d.organization_id WHERE o.name = '${SAMPLE_NAME}'`;

/** Begins an entry at the desk: it is its officer's own. */
async function entryOf(officer: FormClient): Promise<string> {
  const page = await officer.press(await officer.open(routes.adminDeclarationNew()), "新しく入力する");
  return page.path.split("/").at(-1) ?? "";
}

/** Begins, as an officer, to type in an office for the municipality of the walk. */
async function officeEntryOf(officer: FormClient): Promise<string> {
  const organization = await idOf(`SELECT id FROM organization WHERE name = '${SAMPLE_TOWN}'`);
  const page = await officer.press(await officer.open(routes.adminOfficeNew({ organization })), "入力を始める");
  return page.path.split("/").at(-1) ?? "";
}

/** Begins an office in the name of the municipality of the walk. */
async function officeDraftOf(member: FormClient): Promise<string> {
  const page = await member.press(await member.open(routes.mypageOffices()), "施設の登録を始める");
  return page.path.split("/").at(-1) ?? "";
}

/** Adds a picture at the desk. */
async function addImage(writer: FormClient): Promise<void> {
  const page = await writer.open(routes.adminImageNew());
  const { action, values } = page.formWith("画像を追加する");
  const data = formData({ ...values, imageAlt: "会場の入口", imageRights: "職員が撮影" });
  data.set("imageFile", fileOf(await png({ width: 1000, height: 500 }), "会場.png"));
  await writer.post(action || page.path, data);
}

/** A passkey of an officer, which no device holds: only its page is opened. */
function passkeyOfOfficer(): Promise<string> {
  return idOf(`INSERT INTO passkey (id, account_id, credential_id, public_key, counter, transports, is_synced, is_backed_up, label, created_at)
    SELECT gen_random_uuid(), id, 'sample-' || gen_random_uuid(), '', 0, '{}', false, false, '職場のパソコン', now()
    FROM account WHERE email = 'aoba@example.jp' RETURNING id`);
}

/** A file that was handed in for the organisation of the walk, and what was made of it. */
async function importOfSample(): Promise<string> {
  const id =
    await idOf(`INSERT INTO office_import (id, organization_id, account_id, status, file_name, size, sha256, uploaded_at, updated_at)
    SELECT gen_random_uuid(), o.id, m.account_id, 'DISCARDED', '施設一覧.csv', 0, '', now(), now()
    FROM organization o JOIN membership m ON m.organization_id = o.id WHERE o.name = '${SAMPLE_TOWN}' LIMIT 1 RETURNING id`);
  const folder = join(process.env.E2E_DATA_DIR ?? join(".data", "e2e"), "files", "office-imports", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "corrected.csv"), "エラー,名称");
  return id;
}

const walkingNames = demoMemberOrganizations.map(({ registration }) => `'${registration.organizationName}'`).join(", ");

/** A wish of the organisation of the walk, and an introduction to somebody who does not walk. */
async function matchingOfSample(): Promise<{ readonly request: string; readonly introduction: string }> {
  const request =
    await idOf(`INSERT INTO match_request (id, direction, organization_id, organization_name, is_name_open,
      wishes, contact_name, contact_department, contact_email, contact_phone, created_by, created_at, updated_at)
    SELECT gen_random_uuid(), 'COMPANY_SEEKS_PLACE', o.id, o.name, false, '{"wishes": [], "note": ""}', '', '', '', '',
      m.account_id, now(), now()
    FROM organization o JOIN membership m ON m.organization_id = o.id WHERE o.name = '${SAMPLE_NAME}' LIMIT 1 RETURNING id`);
  const introduction = await idOf(
    `SELECT i.id FROM introduction i WHERE i.proposed_at IS NOT NULL ORDER BY i.created_at LIMIT 1`,
  );
  await askDatabase(
    `UPDATE introduction SET
      asker_organization_id = (SELECT id FROM organization WHERE name = '${SAMPLE_NAME}' LIMIT 1),
      counterpart_organization_id = (SELECT id FROM organization WHERE name NOT IN (${walkingNames}) LIMIT 1)
      WHERE id = $1`,
    [introduction],
  );
  return { request, introduction };
}

/** Of the entry that won in a year. */
function winnerOf(year: string, column: string): Promise<string> {
  return idOf(`SELECT ${column} AS id FROM award_winner w JOIN award_entry e ON e.id = w.entry_id
    JOIN award_edition d ON d.id = e.edition_id WHERE d.fiscal_year = ${Number(year)} LIMIT 1`);
}

/** A juror of this year, who is in no other. */
function seatOf(year: string): Promise<string> {
  return idOf(`SELECT j.id FROM award_juror j JOIN award_edition e ON e.id = j.edition_id
    WHERE e.fiscal_year = ${Number(year)} ORDER BY j.id LIMIT 1`);
}

/** A conflict with an entry of this year. */
function conflictOf(year: string): Promise<string> {
  return idOf(`SELECT c.id FROM award_conflict c JOIN award_entry n ON n.id = c.entry_id
    JOIN award_edition e ON e.id = n.edition_id WHERE e.fiscal_year = ${Number(year)} ORDER BY c.id LIMIT 1`);
}

/** A year whose settings are worked on, in this state. */
function yearOfWork(status: "DRAFT" | "PROPOSED"): Promise<string> {
  return idOf(
    `SELECT e.fiscal_year::text AS id FROM award_edition e JOIN award_revision r ON r.edition_id = e.id
     WHERE r.status = '${status}' ORDER BY e.fiscal_year LIMIT 1`,
  );
}

/** An entry that a juror of the demonstration has a sheet for. */
function sheetOfDemo(kind: "ROUND" | "CALIBRATION"): Promise<string> {
  return idOf(
    `SELECT e.number AS id FROM award_sheet s JOIN award_entry e ON e.id = s.entry_id JOIN award_juror j ON j.id = s.juror_id
     JOIN account a ON a.id = j.account_id
     WHERE s.kind = '${kind}' AND s.status <> 'SET_ASIDE' AND a.email = '${demoJurors[3].email}' ORDER BY s.id LIMIT 1`,
  );
}

/** A year whose call is open, with a draft of its assignment that nobody decided on. */
function announcedYearWithDraft(): Promise<string> {
  return idOf(
    `SELECT e.fiscal_year::text AS id FROM award_edition e LEFT JOIN award_assignment_draft d
     ON d.edition_id = e.id AND d.status = 'DRAFT' WHERE e.status = 'OPEN' ORDER BY d.id NULLS LAST, e.fiscal_year LIMIT 1`,
  );
}

/** A year in its second stage, the adjustment of its first one, and an entry that a juror of the demonstration has to score again. */
const secondSchema = z.object({ year: z.string(), adjustment: z.string(), number: z.string() });

/** Something that exists for the parts of an address, so that "there is no such record" cannot pass for a refusal. */
export async function samples(
  { officer, keeper, writer, town }: Readonly<Record<"officer" | "keeper" | "writer" | "town", FormClient>>,
  number: string,
): Promise<(place: string) => string> {
  await addImage(writer);
  const content = await idOf("SELECT id FROM content WHERE status = 'DRAFT' ORDER BY created_at LIMIT 1");
  const change = await idOf("SELECT id FROM account_change ORDER BY proposed_at LIMIT 1");
  const account = await idOf("SELECT account_id AS id FROM account_change ORDER BY proposed_at LIMIT 1");
  const reading = await idOf("SELECT id FROM audit_reading WHERE decided_at IS NULL ORDER BY requested_at LIMIT 1");
  const mail = await idOf("SELECT id FROM mail WHERE flow = 'declaration' ORDER BY created_at LIMIT 1");
  const image = await idOf("SELECT id FROM content_image ORDER BY created_at LIMIT 1");
  const disposal = await idOf("SELECT id FROM disposal ORDER BY asked_at LIMIT 1");
  const passkey = await passkeyOfOfficer();
  const entry = await entryOf(officer);
  const own = await idOf(ofSample("declaration", "r.number"));
  const ownConsultation = await idOf(ofSample("consultation", "r.number"));
  const office = await idOf(ofSample("office", "r.number", SAMPLE_TOWN));
  const officeDraft = await officeDraftOf(town);
  const officeEntry = await officeEntryOf(keeper);
  const ownEntry = await idOf(
    `SELECT e.number AS id FROM award_entry e JOIN organization o ON o.id = e.organization_id
     WHERE o.name = '${SAMPLE_NAME}' AND e.status IN ('SUBMITTED', 'IN_CHECK', 'RETURNED') ORDER BY e.received_at LIMIT 1`,
  );
  const entryDraft = await idOf(`${ofDrafts} AND d.flow = 'awardEntry' AND d.answers ? 'title' ORDER BY d.id LIMIT 1`);
  const submittedOffice = await idOf(
    "SELECT number AS id FROM office WHERE status = 'SUBMITTED' ORDER BY received_at LIMIT 1",
  );
  const asked = await idOf(
    "SELECT number AS id FROM consultation WHERE status = 'IN_PROGRESS' ORDER BY received_at LIMIT 1",
  );
  const answer = await idOf(
    `SELECT m.id FROM thread_message m JOIN consultation c ON c.id = m.case_id
     WHERE c.number = '${asked}' AND m.side = 'DESK' LIMIT 1`,
  );
  const template = await idOf("SELECT id FROM reply_template ORDER BY created_at LIMIT 1");
  const adviser = await idOf("SELECT account_id AS id FROM desk_skill LIMIT 1");
  const membership = await idOf(ofSample("membership", "r.id"));
  const ownImport = await importOfSample();
  const letter = await idOf(
    "SELECT id FROM bulk_mail WHERE status = 'DRAFT' AND flow = 'declaration' ORDER BY id LIMIT 1",
  );
  const recipient = await idOf(`SELECT id FROM bulk_mail_recipient WHERE letter_id = '${letter}' ORDER BY id LIMIT 1`);
  const organization = await idOf(`SELECT id FROM organization WHERE name = '${SAMPLE_NAME}'`);
  const waiting = await idOf("SELECT id FROM organization WHERE status = 'PENDING' ORDER BY created_at LIMIT 1");
  const merged = await idOf("SELECT id FROM organization WHERE status = 'MERGED' ORDER BY created_at LIMIT 1");
  const request = await idOf("SELECT id FROM match_request WHERE status = 'OPEN' ORDER BY created_at LIMIT 1");
  const introduction = await idOf("SELECT id FROM introduction ORDER BY created_at LIMIT 1");
  const matching = await matchingOfSample();
  const openYear = await idOf(
    `SELECT min(e.fiscal_year)::text AS id FROM award_edition e JOIN award_window w ON w.edition_id = e.id
     WHERE e.status = 'OPEN' AND w.opens <= now() AND w.enforced > now()`,
  );
  const [decidableYear, releasedYear] = [
    await runScript("award-script", ["proposed"]),
    await runScript("award-script", ["decided"]),
  ];
  const judgedYear = await runScript("award-script", ["judged", "", SAMPLE_NAME]);
  const [ownJudged, ownWinner] = [await winnerOf(judgedYear, "e.number"), await winnerOf(judgedYear, "w.id")];
  const metYear = await runScript("award-meeting-script", ["confirmed"]);
  const draw = await idOf(
    `SELECT t.id FROM award_tie t JOIN award_meeting m ON m.id = t.meeting_id JOIN award_edition e ON e.id = m.edition_id
     WHERE e.fiscal_year = ${metYear} AND t.settled_at IS NOT NULL`,
  );
  const [seat, conflict] = [await seatOf(openYear), await conflictOf(openYear)];
  const judged = await sheetOfDemo("ROUND");
  const entered = await idOf(
    "SELECT number AS id FROM award_entry WHERE status = 'SUBMITTED' ORDER BY received_at LIMIT 1",
  );
  const enteredYear = await idOf(
    "SELECT e.fiscal_year::text AS id FROM award_extension x JOIN award_edition e ON e.id = x.edition_id LIMIT 1",
  );
  const extension = await idOf("SELECT id FROM award_extension WHERE status = 'ASKED' ORDER BY requested_at LIMIT 1");
  const [proposedYear, writtenYear] = await Promise.all([yearOfWork("PROPOSED"), yearOfWork("DRAFT")]);
  const announcedYear = await announcedYearWithDraft();
  const second = secondSchema.parse(JSON.parse(await runScript("second-stage-script", ["second"])));
  const known: readonly (readonly [start: string, parts: Readonly<Record<string, string>>])[] = [
    ["/admin/absences/", { id: account }],
    ["/admin/account/passkeys/", { id: passkey }],
    ["/admin/accounts/", { id: account, change }],
    ["/admin/audit/readings/", { id: reading }],
    ["/admin/consultations/templates/", { id: template }],
    ["/admin/consultations/workload/", { account: adviser }],
    ["/admin/consultations/", { number: asked, act: "close", id: answer }],
    ["/admin/contents/new/", { kind: "news" }],
    ["/admin/contents/", { id: content, act: "discard" }],
    ["/admin/declarations/entries/", { draft: entry }],
    ["/admin/declarations/", { number, act: "refuse" }],
    ["/admin/images/", { id: image, file: "480.webp" }],
    ["/admin/awards/[year]/adjustment", { year: second.year, file: `${second.adjustment}-input.json` }],
    ["/admin/awards/[year]/advances", { year: second.year }],
    ["/admin/awards/[year]/assignment", { year: await runScript("award-script", ["drafted"]) }],
    ["/admin/awards/[year]/conflicts", { year: openYear, id: conflict }],
    ["/admin/awards/[year]/jury", { year: openYear, id: seat }],
    ["/jury/scores/second/", { number: second.number }],
    ["/jury/scores/calibration/", { number: await sheetOfDemo("CALIBRATION") }],
    ["/jury/scores/[number]", { number: judged }],
    ["/jury/", { year: openYear, number: judged }],
    ["/admin/awards/[year]/aftermath", { year: judgedYear, winner: ownWinner }],
    ["/admin/awards/[year]/feedback", { year: judgedYear, number: ownJudged }],
    ["/admin/awards/[year]/integrity", { year: judgedYear }],
    ["/admin/awards/[year]/deliberation", { year: metYear, meeting: "1", id: draw }],
    ["/admin/awards/[year]/result", { year: decidableYear }],
    ["/awards/[year]/integrity", { year: releasedYear }],
    ["/awards/[year]/ceremony", { year: releasedYear }],
    ["/awards/[year]/winners", { year: releasedYear, ordinal: "1" }],
    ["/admin/awards/entries/", { number: entered, act: "propose-ineligible" }],
    ["/admin/awards/[year]/extensions", { year: enteredYear, id: extension }],
    ["/admin/awards/[year]/overview", { year: enteredYear }],
    ["/admin/awards/[year]/rounds", { year: announcedYear }],
    ["/admin/awards/[year]/decide", { year: proposedYear }],
    ["/admin/awards/[year]/settings/categories/", { year: writtenYear, key: "promotion" }],
    ["/admin/awards/", { year: writtenYear, part: "basics", key: "effect" }],
    ["/awards/", { year: writtenYear, file: "1.json" }],
    ["/admin/bulk-mail/", { id: letter, recipient }],
    ["/admin/mail/", { id: mail }],
    ["/admin/retention/", { id: disposal }],
    ["/admin/offices/entries/", { draft: officeEntry, section: "space" }],
    ["/admin/matching/introductions/", { id: introduction }],
    ["/admin/matching/requests/", { id: request }],
    ["/admin/offices/import/", { id: ownImport }],
    ["/admin/offices/", { number: submittedOffice, act: "refuse" }],
    ["/admin/organizations/[id]/approval", { id: waiting }],
    ["/admin/organizations/[id]/undo-merge", { id: merged }],
    ["/admin/organizations/", { id: organization, membership }],
    ["/admin/settings/", { key: "office.name" }],
    ["/data-dictionaries/", { dataset: "offices" }],
    ["/declarations/apply/", { step: "efforts" }],
    ["/consultations/apply/form/", { step: "question" }],
    ["/consultations/apply/", { entrance: "company" }],
    ["/consultations/case/", { act: "withdraw" }],
    ["/mypage/consultations/", { number: ownConsultation }],
    ["/mypage/awards/[number]/outcome", { number: ownJudged }],
    ["/mypage/awards/[number]/certificates/", { number: ownJudged, winner: ownWinner }],
    ["/mypage/awards/drafts/", { draft: entryDraft, section: "effort" }],
    ["/mypage/awards/", { number: ownEntry, act: "withdraw", ordinal: "1" }],
    ["/status/case/receipts/", { ordinal: "1" }],
    ["/mypage/declarations/", { number: own, ordinal: "1" }],
    ["/mypage/matching/introductions/", { id: matching.introduction }],
    ["/mypage/matching/requests/", { id: matching.request }],
    ["/mypage/offices/drafts/", { draft: officeDraft, section: "space" }],
    ["/mypage/offices/import/", { id: ownImport }],
    ["/mypage/offices/", { number: office, ordinal: "1", act: "close" }],
    ["/open-data/office-templates/", { file: "full.csv" }],
    ["/mypage/members/", { id: membership }],
    ["/problems/", { status: "404" }],
  ];
  return (place) => {
    const parts = known.find(([start]) => place.startsWith(start))?.[1] ?? {};
    return place.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_whole, name: string) => parts[name] ?? "1");
  };
}
