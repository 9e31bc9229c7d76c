#!/bin/sh
# Run by the image once, on an empty primary: a role that may stream and nothing else, from the network of the containers.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 --set password="$REPLICATION_PASSWORD" <<'SQL'
CREATE ROLE portal_replication LOGIN REPLICATION PASSWORD :'password';
SELECT pg_create_physical_replication_slot('replica');
-- A replica that stays away must not fill the disk of the primary: beyond this it has to be copied anew.
ALTER SYSTEM SET max_slot_wal_keep_size = '8GB';
SQL
echo 'host replication portal_replication all scram-sha-256' >> "$PGDATA/pg_hba.conf"
