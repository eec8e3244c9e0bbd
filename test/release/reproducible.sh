#!/usr/bin/env bash
# Builds the artefacts of one commit twice, in two folders, in two time zones, and compares every
# byte: jars, the native libraries in them, sources, pages and POMs.
#
#   test/release/reproducible.sh [COMMIT]   HEAD unless named
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
java_home=$(find_jdk)
commit=$(git -C "$root" rev-parse --verify "${1:-HEAD}^{commit}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# What was compiled before proves nothing.
export CCACHE_DISABLE=1

build() { # folder of the sources, repository
  mkdir -p "$(dirname "$1")"
  git clone -q "$root" "$1"
  git -C "$1" checkout -q --detach "$commit"
  deploy_artefacts "$1" "$2" > "$work/log" 2>&1 || {
    grep -E '^\[(ERROR|WARNING)\]' "$work/log" | head -n 30 >&2
    say "the build in $1 failed"
    exit 1
  }
}

say "building $commit for the first time"
TZ=UTC build "$work/first" "$work/one"
say "building it again elsewhere"
TZ=Asia/Tokyo build "$work/elsewhere/second" "$work/two"

# Lists of versions, with the time of their upload, and no part of a release.
files() { (cd "$1" && find . -type f ! -name 'maven-metadata*' | sort); }
diff <(files "$work/one") <(files "$work/two")
different=0
while read -r file; do
  cmp -s "$work/one/$file" "$work/two/$file" || {
    say "differs: $file"
    different=$((different + 1))
  }
done < <(files "$work/one")
count=$(files "$work/one" | wc -l)
[ "$count" -gt 20 ] || {
  say "only $count files: that is no release"
  exit 1
}
say "$count files, $different of them differ"
[ "$different" -eq 0 ]
