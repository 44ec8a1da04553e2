#!/usr/bin/env bash
# Gives the live page its two users: one that only reads, one that only says what findings are. The groups and their rights are those of
# sql/postgres/roles.sql. Runs once the job has made the tables; running it again changes the passwords only.
set -euo pipefail

scripts=${1:-/sql}
psql=(psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 "postgresql://notaflow@postgres:5432/notaflow")

"${psql[@]}" --file="$scripts/roles.sql"
"${psql[@]}" <<'SQL'
\getenv page NOTAFLOW_DASHBOARD_POSTGRES_PASSWORD
\getenv feedback NOTAFLOW_DASHBOARD_FEEDBACK_PASSWORD
SELECT format('CREATE ROLE %I LOGIN IN ROLE %I', name, member)
FROM (VALUES ('notaflow_page', 'notaflow_reader'), ('notaflow_page_feedback', 'notaflow_feedback')) AS wanted (name, member)
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name)
\gexec
ALTER ROLE notaflow_page PASSWORD :'page';
ALTER ROLE notaflow_page_feedback PASSWORD :'feedback';
SQL
echo "The live page's users are ready."
