/** Each takes the offices of a batch as one JSON text. Events come first or in the same transaction: the guard looks at commit. */
const event = (action: string, from: string, to: string, only = "true") => `
  INSERT INTO audit_event (action, subject_kind, subject_id, flow, from_status, to_status, actor_kind, channel, occurred_at)
  SELECT 'office.${action}', 'office', item->>'id', 'office', '${from}', '${to}', 'system', 'job', (item->>'receivedAt')::timestamptz
  FROM jsonb_array_elements($1::jsonb) AS item WHERE ${only}`;

const published = "(item->>'isPublished')::boolean";
const list = (expression: string) => `ARRAY(SELECT jsonb_array_elements_text(${expression}))`;

export const officeStatements = [
  `INSERT INTO sealed_version (id, flow, case_id, number, ordinal, form_version, content, sha256, channel, sealed_at)
   SELECT (item->>'versionId')::uuid, 'office', (item->>'id')::uuid, item->>'number', 1, item->>'formVersion', item->>'content',
     item->>'sha256', 'web', (item->>'receivedAt')::timestamptz FROM jsonb_array_elements($1::jsonb) AS item`,
  `INSERT INTO office (id, number, status, fiscal_year, channel, organization_id, name, kind, municipality_code, contact_email,
     contact_name, search_text, search_grams, current_version_id, received_at, created_at, updated_at)
   SELECT (item->>'id')::uuid, item->>'number', 'SUBMITTED', (item->>'fiscalYear')::int, 'web',
     (SELECT id FROM organization WHERE kind = 'MUNICIPALITY' AND status = 'ACTIVE' ORDER BY created_at LIMIT 1),
     item#>>'{desk,name}', item#>>'{desk,kind}', item#>>'{desk,municipalityCode}', item#>>'{desk,contactEmail}',
     item#>>'{desk,contactName}', item#>>'{desk,searchText}', ${list("item#>'{desk,searchGrams}'")}, (item->>'versionId')::uuid,
     (item->>'receivedAt')::timestamptz, (item->>'receivedAt')::timestamptz, (item->>'receivedAt')::timestamptz
   FROM jsonb_array_elements($1::jsonb) AS item`,
  event("submit", "", "SUBMITTED"),
  event("publish", "SUBMITTED", "PUBLISHED", published),
  `UPDATE office SET status = 'PUBLISHED', version = version + 1, decided_at = received_at, first_published_at = received_at,
     published_version_id = current_version_id, confirmed_on = (item->>'confirmedOn')::date
   FROM jsonb_array_elements($1::jsonb) AS item WHERE office.id = (item->>'id')::uuid AND ${published}`,
  `INSERT INTO published_office (office_id, number, name, name_kana, kind, prefecture_code, municipality_code, latitude, longitude,
     answers, facets, subsidy_until, confirmed_on, published_at, updated_at, search_text, search_grams)
   SELECT (item->>'id')::uuid, item->>'number', item#>>'{shown,name}', item#>>'{shown,nameKana}', item#>>'{shown,kind}',
     item#>>'{shown,prefectureCode}', item#>>'{shown,municipalityCode}', (item#>>'{shown,latitude}')::float8,
     (item#>>'{shown,longitude}')::float8, item#>'{shown,answers}', ${list("item#>'{shown,facets,set}'")},
     (item#>>'{shown,subsidyUntil}')::date, (item->>'confirmedOn')::date, (item->>'receivedAt')::timestamptz,
     (item->>'receivedAt')::timestamptz, item#>>'{shown,searchText}', ${list("item#>'{shown,searchGrams,set}'")}
   FROM jsonb_array_elements($1::jsonb) AS item WHERE ${published}`,
  `INSERT INTO submission (key, flow, case_id, number, content_hash, created_at)
   SELECT gen_random_uuid(), 'office', (item->>'id')::uuid, item->>'number', item->>'sha256', (item->>'receivedAt')::timestamptz
   FROM jsonb_array_elements($1::jsonb) AS item`,
] as const;
