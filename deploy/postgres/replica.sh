#!/bin/sh
# A streaming replica: copies the primary into an empty folder, then follows it. Started as root, as the image is.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  install -d -o postgres -g postgres -m 700 "$PGDATA"
  gosu postgres pg_basebackup --pgdata="$PGDATA" --slot=replica --wal-method=stream --write-recovery-conf --checkpoint=fast \
    --dbname="host=primary user=portal_replication password=$REPLICATION_PASSWORD"
fi
exec gosu postgres postgres
