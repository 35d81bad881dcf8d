#!/usr/bin/env bash
# Usage: benchmarks/run.sh quick [FILTER]     short runs in one process; only the tables, of everything in under 10 minutes
#        benchmarks/run.sh [FILTER] [...]     full runs of the classes that match, such as '*Sentiment*', each row in its own process
#        benchmarks/run.sh duckdb ...         the same (quick or not) for the classes beside DuckDB, all rows in one process
#        benchmarks/run.sh rulesengine ...    the same for the class beside RulesEngine
# More arguments go to BenchmarkDotNet.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

project=benchmarks/Csat.Benchmarks
options=(--buildTimeout 600)
if [[ ${1-} == duckdb ]]; then
  project=benchmarks/Csat.Benchmarks.DuckDb
  options=(--inProcess)  # a billion rows take a minute to load: once, not for every row
  shift
fi
if [[ ${1-} == rulesengine ]]; then
  project=benchmarks/Csat.Benchmarks.RulesEngine
  shift
fi
if [[ ${1-} == quick ]]; then
  options=(--inProcess --iterationTime 100 --warmupCount 5 --iterationCount 7)
  shift
fi
options+=(--filter "${1:-*}")
shift || true

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
log=$results/log
if ! dotnet run -c Release --project "$project" -- "${options[@]}" --artifacts "$results" "$@" </dev/null >"$log" 2>&1 \
  || grep -qE '^(// )?(\* )?(Errors|Build Error|Benchmarks with issues)' "$log"; then
  cat "$log"
  exit 1
fi

reports=("$results"/results/*-report-github.md)
sed -n '2,/^```$/p' "${reports[0]}" | sed '/^```$/d; /^$/d'  # the machine and the job, once
for report in "${reports[@]}"; do
  name=${report##*/Csat.Benchmarks.}
  printf '\n%s\n\n' "${name%-report-github.md}"
  grep '^|' "$report"
done
