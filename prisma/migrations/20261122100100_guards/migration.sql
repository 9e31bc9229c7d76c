-- What the database itself refuses, whoever asks.

-- 1. Audit: one hash chain per subject, numbered and hashed here, so that the application can neither skip nor forge a link.

CREATE FUNCTION audit_event_canonical(event audit_event) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object(
    'subjectKind', event.subject_kind, 'subjectId', event.subject_id, 'seq', event.seq,
    'action', event.action, 'outcome', event.outcome, 'flow', event.flow,
    'fromStatus', event.from_status, 'toStatus', event.to_status,
    'actorKind', event.actor_kind, 'actorId', event.actor_id, 'channel', event.channel,
    'reason', event.reason, 'before', event.before, 'after', event.after,
    'occurredAt', to_char(event.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'requestId', event.request_id
  )::text
$$;

CREATE FUNCTION audit_event_digest(event audit_event) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(event.previous_hash || chr(10) || audit_event_canonical(event), 'UTF8')), 'hex')
$$;

CREATE FUNCTION audit_event_chain() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head audit_chain;
BEGIN
  INSERT INTO audit_chain AS chain (subject_kind, subject_id, head_seq, head_hash, updated_at)
  VALUES (NEW.subject_kind, NEW.subject_id, 0, '', now())
  ON CONFLICT (subject_kind, subject_id) DO UPDATE SET updated_at = now()
  RETURNING chain.* INTO head;

  NEW.seq := head.head_seq + 1;
  NEW.previous_hash := head.head_hash;
  NEW.xact := pg_current_xact_id();
  NEW.hash := audit_event_digest(NEW);

  UPDATE audit_chain SET head_seq = NEW.seq, head_hash = NEW.hash
  WHERE subject_kind = NEW.subject_kind AND subject_id = NEW.subject_id;
  RETURN NEW;
END
$$;

CREATE TRIGGER audit_event_chain BEFORE INSERT ON audit_event
FOR EACH ROW EXECUTE FUNCTION audit_event_chain();

-- 2. Rows that never change.

CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is not allowed: its rows are final', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_event_final BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seal_final BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sealed_version_final BEFORE UPDATE OR DELETE OR TRUNCATE ON sealed_version
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_final BEFORE UPDATE OR DELETE OR TRUNCATE ON submission
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- 3. A status changes only along the transition table, and only with its event in the same transaction.
--    Checked at commit, so that a command may write row and event in the order that reads best.

CREATE FUNCTION case_status_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  old_status text := CASE WHEN TG_OP = 'INSERT' THEN '' ELSE OLD.status::text END;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.status = NEW.status THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (
    SELECT 1
    FROM audit_event event
    JOIN workflow_step step
      ON step.flow = event.flow
     AND step.action = split_part(event.action, '.', 2)
     AND step.from_status = event.from_status
     AND step.to_status = event.to_status
    WHERE event.subject_kind = TG_ARGV[0]
      AND event.subject_id = NEW.id::text
      AND event.flow = TG_ARGV[0]
      AND event.from_status = old_status
      AND event.to_status = NEW.status::text
      AND event.xact = pg_current_xact_id()
  ) THEN
    RAISE EXCEPTION '% %: status % to % has no event of its own in this transaction',
      TG_ARGV[0], NEW.id, old_status, NEW.status USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER declaration_status_guard
AFTER INSERT OR UPDATE OF status ON declaration
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION case_status_guard('declaration');

-- A case is never removed.
CREATE TRIGGER declaration_kept BEFORE DELETE OR TRUNCATE ON declaration
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- 4. Facts that must hold together.

ALTER TABLE declaration
  ADD CONSTRAINT declaration_number_form CHECK (number ~ '^D-[0-9]{4}-[0-9A-Z]{6}$'),
  ADD CONSTRAINT declaration_public_has_version CHECK (
    status NOT IN ('PUBLISHED', 'CHANGE_SUBMITTED', 'CHANGE_RETURNED', 'SUSPENDED', 'EXPIRED')
    OR (published_version_id IS NOT NULL AND first_published_at IS NOT NULL)
  ),
  ADD CONSTRAINT declaration_clock CHECK (
    (stopped_since IS NOT NULL) = (status IN ('RETURNED', 'CHANGE_RETURNED'))
  ),
  ADD CONSTRAINT declaration_current_version FOREIGN KEY (current_version_id) REFERENCES sealed_version (id) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT declaration_published_version FOREIGN KEY (published_version_id) REFERENCES sealed_version (id);

ALTER TABLE published_declaration
  ADD CONSTRAINT published_declaration_case FOREIGN KEY (declaration_id) REFERENCES declaration (id);

-- Nobody approves alone.
ALTER TABLE approval_request
  ADD CONSTRAINT approval_by_another CHECK (decided_by IS NULL OR is_approved IS NOT TRUE OR decided_by <> requested_by),
  ADD CONSTRAINT approval_complete CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (is_approved IS NULL));
CREATE UNIQUE INDEX approval_request_open ON approval_request (case_id, action) WHERE decided_at IS NULL;

ALTER TABLE correction_item
  ADD CONSTRAINT correction_reason CHECK (length(reason) > 0);

ALTER TABLE check_result
  ADD CONSTRAINT check_result_values CHECK (result IN ('OK', 'NG', 'NA'));

-- 5. Waking of the processes that keep public pages; polling stays the ground.

CREATE FUNCTION publication_notify() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('publication', NEW.id::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER publication_notify AFTER INSERT ON publication
FOR EACH ROW EXECUTE FUNCTION publication_notify();

-- 6. The application's role may add to these tables and read them, no more.

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON audit_event, audit_seal, sealed_version, submission FROM portal_app;
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_chain, workflow_step FROM portal_app;
    REVOKE DELETE, TRUNCATE ON declaration, account, session, approval_request, correction_request, correction_item, internal_note, mail FROM portal_app;
  END IF;
END
$$;

-- 7. The transition table of lib/declarations/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('declaration', 'submit', '', 'SUBMITTED'),
  ('declaration', 'startReview', 'SUBMITTED', 'IN_REVIEW'),
  ('declaration', 'return', 'SUBMITTED', 'RETURNED'),
  ('declaration', 'return', 'IN_REVIEW', 'RETURNED'),
  ('declaration', 'resubmit', 'RETURNED', 'IN_REVIEW'),
  ('declaration', 'accept', 'SUBMITTED', 'ACCEPTED'),
  ('declaration', 'accept', 'IN_REVIEW', 'ACCEPTED'),
  ('declaration', 'refuse', 'SUBMITTED', 'REFUSED'),
  ('declaration', 'refuse', 'IN_REVIEW', 'REFUSED'),
  ('declaration', 'refuse', 'RETURNED', 'REFUSED'),
  ('declaration', 'publish', 'ACCEPTED', 'PUBLISHED'),
  ('declaration', 'requestChange', 'PUBLISHED', 'CHANGE_SUBMITTED'),
  ('declaration', 'returnChange', 'CHANGE_SUBMITTED', 'CHANGE_RETURNED'),
  ('declaration', 'resubmitChange', 'CHANGE_RETURNED', 'CHANGE_SUBMITTED'),
  ('declaration', 'approveChange', 'CHANGE_SUBMITTED', 'PUBLISHED'),
  ('declaration', 'declineChange', 'CHANGE_SUBMITTED', 'PUBLISHED'),
  ('declaration', 'declineChange', 'CHANGE_RETURNED', 'PUBLISHED'),
  ('declaration', 'dropChange', 'CHANGE_SUBMITTED', 'PUBLISHED'),
  ('declaration', 'dropChange', 'CHANGE_RETURNED', 'PUBLISHED'),
  ('declaration', 'suspend', 'PUBLISHED', 'SUSPENDED'),
  ('declaration', 'resume', 'SUSPENDED', 'PUBLISHED'),
  ('declaration', 'expire', 'PUBLISHED', 'EXPIRED'),
  ('declaration', 'renew', 'EXPIRED', 'PUBLISHED'),
  ('declaration', 'cancel', 'ACCEPTED', 'CANCELLED'),
  ('declaration', 'cancel', 'PUBLISHED', 'CANCELLED'),
  ('declaration', 'cancel', 'CHANGE_SUBMITTED', 'CANCELLED'),
  ('declaration', 'cancel', 'CHANGE_RETURNED', 'CANCELLED'),
  ('declaration', 'cancel', 'SUSPENDED', 'CANCELLED'),
  ('declaration', 'cancel', 'EXPIRED', 'CANCELLED'),
  ('declaration', 'withdraw', 'SUBMITTED', 'WITHDRAWN'),
  ('declaration', 'withdraw', 'IN_REVIEW', 'WITHDRAWN'),
  ('declaration', 'withdraw', 'RETURNED', 'WITHDRAWN'),
  ('declaration', 'withdraw', 'ACCEPTED', 'WITHDRAWN'),
  ('declaration', 'withdraw', 'PUBLISHED', 'WITHDRAWN'),
  ('declaration', 'withdraw', 'CHANGE_SUBMITTED', 'WITHDRAWN'),
  ('declaration', 'withdraw', 'CHANGE_RETURNED', 'WITHDRAWN'),
  ('declaration', 'withdraw', 'SUSPENDED', 'WITHDRAWN'),
  ('declaration', 'withdraw', 'EXPIRED', 'WITHDRAWN'),
  ('declaration', 'reopen', 'REFUSED', 'IN_REVIEW'),
  ('declaration', 'reopen', 'WITHDRAWN', 'IN_REVIEW'),
  ('declaration', 'reopen', 'CANCELLED', 'IN_REVIEW');
