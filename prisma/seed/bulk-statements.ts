/** Each takes the cases of a batch as one JSON text. Events come first or in the same transaction: the guard looks at commit. */
const event = (action: string, from: string, to: string, only = "true") => `
  INSERT INTO audit_event (action, subject_kind, subject_id, flow, from_status, to_status, actor_kind, channel, occurred_at)
  SELECT 'declaration.${action}', 'declaration', item->>'id', 'declaration', '${from}', '${to}', 'system', 'job', (item->>'receivedAt')::timestamptz
  FROM jsonb_array_elements($1::jsonb) AS item WHERE ${only}`;

const published = "(item->>'isPublished')::boolean";
const list = (expression: string) => `ARRAY(SELECT jsonb_array_elements_text(${expression}))`;

const move = (to: string, more = "") => `
  UPDATE declaration SET status = '${to}', version = version + 1${more}
  FROM jsonb_array_elements($1::jsonb) AS item WHERE declaration.id = (item->>'id')::uuid AND ${published}`;

export const bulkStatements = [
  `INSERT INTO sealed_version (id, flow, case_id, number, ordinal, form_version, content, sha256, channel, sealed_at)
   SELECT (item->>'versionId')::uuid, 'declaration', (item->>'id')::uuid, item->>'number', 1, item->>'formVersion', item->>'content',
     item->>'sha256', 'web', (item->>'receivedAt')::timestamptz FROM jsonb_array_elements($1::jsonb) AS item`,
  `INSERT INTO declaration (id, number, status, fiscal_year, channel, organization_name, prefecture_code, industry_code, policy_items,
     contact_email, contact_name, search_text, search_grams, current_version_id, received_at, created_at, updated_at)
   SELECT (item->>'id')::uuid, item->>'number', 'SUBMITTED', (item->>'fiscalYear')::int, 'web', item#>>'{desk,organizationName}',
     item#>>'{desk,prefectureCode}', item#>>'{desk,industryCode}', ${list("item#>'{desk,policyItems,set}'")}, item#>>'{desk,contactEmail}',
     item#>>'{desk,contactName}', item#>>'{desk,searchText}', ${list("item#>'{desk,searchGrams,set}'")}, (item->>'versionId')::uuid,
     (item->>'receivedAt')::timestamptz, (item->>'receivedAt')::timestamptz, (item->>'receivedAt')::timestamptz
   FROM jsonb_array_elements($1::jsonb) AS item`,
  event("submit", "", "SUBMITTED"),
  event("accept", "SUBMITTED", "ACCEPTED", published),
  move("ACCEPTED", ", accepted_at = received_at, decided_at = received_at"),
  event("publish", "ACCEPTED", "PUBLISHED", published),
  move("PUBLISHED", ", published_version_id = current_version_id, first_published_at = received_at"),
  `INSERT INTO published_declaration (declaration_id, number, organization_name, organization_kana, legal_form, prefecture_code,
     municipality, industry_code, employee_band, representative, policy_items, efforts, partner_areas, published_at, updated_at,
     search_text, search_grams)
   SELECT (item->>'id')::uuid, item->>'number', item#>>'{shown,organizationName}', item#>>'{shown,organizationKana}',
     item#>>'{shown,legalForm}', item#>>'{shown,prefectureCode}', item#>>'{shown,municipality}', item#>>'{shown,industryCode}',
     item#>>'{shown,employeeBand}', item#>>'{shown,representative}', ${list("item#>'{shown,policyItems,set}'")}, item#>>'{shown,efforts}',
     '{}', (item->>'receivedAt')::timestamptz, (item->>'receivedAt')::timestamptz, item#>>'{shown,searchText}',
     ${list("item#>'{shown,searchGrams,set}'")}
   FROM jsonb_array_elements($1::jsonb) AS item WHERE ${published}`,
  `INSERT INTO search_entry (address, kind, title, summary, text, audiences, updated_at, title_key, text_key, grams)
   SELECT '/declarations/' || (item->>'number'), 'DECLARATION', item#>>'{shown,organizationName}', item#>>'{shown,efforts}', '', '{}',
     (item->>'receivedAt')::timestamptz, split_part(item#>>'{shown,searchText}', chr(10), 1), item#>>'{shown,searchText}',
     ${list("item#>'{shown,searchGrams,set}'")}
   FROM jsonb_array_elements($1::jsonb) AS item WHERE ${published}`,
  `INSERT INTO submission (key, flow, case_id, number, content_hash, created_at)
   SELECT gen_random_uuid(), 'declaration', (item->>'id')::uuid, item->>'number', item->>'sha256', (item->>'receivedAt')::timestamptz
   FROM jsonb_array_elements($1::jsonb) AS item`,
] as const;
