#!/bin/sh
# Writes every sample and checks it: PDF with veraPDF, DOCX with validator, lint and LibreOffice. Exit: 0 all pass, 1 something failed.
# A check whose program is missing is skipped with its reason.
set -u

here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node "$here/write-samples.ts" "$work/samples" || exit 1
code=0
sh "$here/verapdf.sh" "$work/samples" || code=1
node "$here/check-docx.ts" "$work/samples" || code=1

if command -v soffice > /dev/null && command -v pdftotext > /dev/null; then
  find "$work/samples" -name '*.docx' -print0 |
    xargs -0 soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$work/converted" \
      > "$work/soffice.log" 2>&1
  node "$here/compare-converted.ts" "$work/samples" "$work/converted" || code=1
else
  echo 'skipped: soffice or pdftotext is not installed'
fi
exit $code
