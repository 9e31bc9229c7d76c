-- Letters to many go to those who entered the award too.
ALTER TABLE bulk_mail DROP CONSTRAINT bulk_mail_flow;
ALTER TABLE bulk_mail
  ADD CONSTRAINT bulk_mail_flow CHECK (flow IN ('declaration', 'office', 'consultation', 'awardEntry'));
