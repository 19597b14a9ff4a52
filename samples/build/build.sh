#!/bin/sh
# Builds every sample workbook and its truth file, and checks them. Needs Node (npm ci), LibreOffice and Python 3 with openpyxl 3.0 or later.
# The same libraries give the same bytes, except losenord.xlsx (random salt) and the two old formats, which are kept when they exist.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
samples="$(dirname "$here")"
python="${PYTHON:-/usr/bin/python3}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$samples/returned" "$samples/real" "$samples/awkward"
# Made again from frozen files at the end.
rm -f "$samples/awkward/skadad.xlsx" "$samples/awkward/avkortad.xlsx" "$samples/awkward/samma-innehall (kopia).xlsx"

office() { soffice "-env:UserInstallation=file://$work/profile" --headless "$@" >/dev/null 2>&1; }

node "$here/build.mjs" "$work"
node "$here/kulturbidrag.mjs"
"$python" "$here/build_openpyxl.py" "$work"
office --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir "$samples/returned" "$work"/resave/*.xlsx
"$python" "$here/freeze.py" "$work"

awkward="$samples/awkward"
[ -f "$awkward/gammalt-format.xls" ] || { office --convert-to xls --outdir "$work" "$work/tidy.xlsx" && mv "$work/tidy.xls" "$awkward/gammalt-format.xls"; }
[ -f "$awkward/oppet-format.ods" ] || { office --convert-to ods --outdir "$work" "$work/tidy.xlsx" && mv "$work/tidy.ods" "$awkward/oppet-format.ods"; }
[ -f "$awkward/losenord.xlsx" ] || sh "$here/lock.sh" "$work/tidy.xlsx" "$awkward/losenord.xlsx" "$work"

"$python" "$here/truth.py" "$work"
"$python" "$here/check.py"
