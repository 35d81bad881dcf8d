#!/usr/bin/env bash
# Usage: benchmarks/run.sh quick           every class, short runs, only the ratio tables; under 10 minutes
#        benchmarks/run.sh [FILTER] [...]   full runs of the classes that match, such as '*Tally*'; more arguments go to BenchmarkDotNet
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

filter=${1:-*}
shift || true
options=(--filter "$filter")
if [[ $filter == quick ]]; then
  options=(--filter '*' --job short)
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
log=$results/log
if ! dotnet run -c Release --project benchmarks/Csat.Benchmarks -- "${options[@]}" --artifacts "$results" "$@" </dev/null >"$log" 2>&1 \
  || grep -qE '^(// )?(\* )?(Errors|Build Error|Benchmarks with issues)' "$log"; then
  cat "$log"
  exit 1
fi
cat "$results"/results/*-report-github.md
