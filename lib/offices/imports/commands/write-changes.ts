import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import type { Office } from "@/lib/offices/commands/record";

/** Many offices as they are to be, in one statement; none of them, where somebody else was faster with one. */
export async function writeChanges({ tx, now }: UnitOfWork, offices: readonly Office[]): Promise<void> {
  const count = await tx.$executeRaw`
    UPDATE office AS o
       SET status = n.status::office_status, version = n.version, updated_at = ${now},
           name = n.name, kind = n.kind, municipality_code = n."municipalityCode", external_id = n."externalId",
           contact_email = n."contactEmail", contact_name = n."contactName",
           search_text = n."searchText", search_grams = n."searchGrams",
           received_at = n."receivedAt", stopped_days = n."stoppedDays", decided_at = n."decidedAt",
           current_version_id = n."currentVersionId"
      FROM jsonb_to_recordset(${JSON.stringify(offices.map(written))}::jsonb)
           AS n(id uuid, status text, version int, name text, kind text, "municipalityCode" text, "externalId" text,
                "contactEmail" text, "contactName" text, "searchText" text, "searchGrams" text[],
                "receivedAt" timestamptz, "stoppedDays" int, "decidedAt" timestamptz, "currentVersionId" uuid)
     WHERE o.id = n.id AND o.version = n.version - 1`;
  if (count !== offices.length) throw new StaleRecord();
}

/** What a change may touch, and nothing else of the row. */
function written(office: Office) {
  const { id, status, version, name, kind, municipalityCode, externalId, contactEmail, contactName } = office;
  const { searchText, searchGrams, receivedAt, stoppedDays, decidedAt, currentVersionId } = office;
  return {
    ...{ id, status, version, name, kind, municipalityCode, externalId, contactEmail, contactName },
    ...{ searchText, searchGrams, receivedAt, stoppedDays, decidedAt, currentVersionId },
  };
}
