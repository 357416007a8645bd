#!/bin/sh
# Checks every PDF below a folder against PDF/UA-1 and PDF/A-3a with veraPDF, fetched through Maven.
# Usage: test/conformance/verapdf.sh FOLDER
# Prints each failed rule. Exit: 0 all pass, or skipped where Java or Maven is missing; 1 a rule failed; 2 wrong use.
set -u

folder=${1:-}
if [ ! -d "$folder" ]; then
  echo "usage: $0 FOLDER" >&2
  exit 2
fi
here=$(dirname "$0")

for program in java mvn; do
  if ! command -v "$program" > /dev/null; then
    echo "skipped: $program is not installed"
    exit 0
  fi
done

jars=$(mktemp -d)
trap 'rm -rf "$jars"' EXIT
if ! mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$jars" > "$jars/log" 2>&1; then
  echo "skipped: Maven cannot fetch veraPDF"
  cat "$jars/log"
  exit 0
fi

files=$(find "$folder" -type f -name '*.pdf' | wc -l)
if [ "$files" -eq 0 ]; then
  echo "no PDF below $folder" >&2
  exit 2
fi

failed=0
for flavour in ua1 3a; do
  report=$jars/$flavour.txt
  java -cp "$jars/*" org.verapdf.apps.GreenfieldCliWrapper \
    --flavour "$flavour" --format text --verbose --recurse "$folder" > "$report" 2> "$jars/$flavour.log"
  grep -v '^PASS' "$report"
  passed=$(grep -c '^PASS' "$report")
  echo "$flavour: $passed of $files files pass"
  # A file that cannot even be read gets no line: it has failed too.
  if [ "$passed" -ne "$files" ]; then
    cat "$jars/$flavour.log"
    failed=1
  fi
done
exit $failed
