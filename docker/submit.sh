#!/usr/bin/env bash
# Submits the job, from the newest complete checkpoint of the lake when there is one; does nothing while the job runs.
set -euo pipefail

checkpoints=${1:-/lake/checkpoints}
job=notaflow-invoice-analytics

if flink list --running --jobmanager jobmanager:8081 | grep --quiet --fixed-strings "$job"; then
    echo "$job is running already."
    exit 0
fi

# Checkpoint numbers only grow over all jobs of a lake, so that the largest complete one is the newest.
newest=
number=-1
while IFS= read -r metadata; do
    folder=$(dirname "$metadata")
    if [ "${folder##*/chk-}" -gt "$number" ]; then
        newest=$folder
        number=${folder##*/chk-}
    fi
done < <(find "$checkpoints" -path '*/lake-*/chk-*/_metadata' 2>/dev/null)

restore=()
if [ -n "$newest" ]; then
    echo "Resuming from $newest"
    restore=(--fromSavepoint "$newest")
fi
exec flink run --detached --jobmanager jobmanager:8081 "${restore[@]}" \
    /opt/notaflow/notaflow-jobs.jar --config /opt/notaflow/notaflow.yaml
