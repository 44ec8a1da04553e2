#!/bin/bash
# Plants each defect of defects.txt in a clone of HEAD and runs "mvn verify" on it; each must end red. Prints one line a defect.
#   docs/proof/defects.sh [NUMBER…]       MAVEN_ARGS="-o" and such are handed to Maven
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q "$root" "$work/clone" || exit 2
cd "$work/clone" || exit 2
echo "commit $(git rev-parse --short HEAD), $(date -u +%Y-%m-%d), mvn verify ${MAVEN_ARGS:-}"
wanted=" $* "
number=0
green=0
while IFS='|' read -r name file substitution; do
    case $name in '#'*|'') continue ;; esac
    number=$((number + 1))
    [ $# -gt 0 ] && [[ $wanted != *" $number "* ]] && continue
    file=${file// /}
    perl -0pi -e "${substitution# }" "$file"
    if git diff --quiet; then echo "$number ${name% }: NOT PLANTED (the code has changed)"; green=1; continue; fi
    start=$SECONDS
    # shellcheck disable=SC2086
    if mvn -B ${MAVEN_ARGS:-} -Dspotless.check.skip=true verify >"$work/log" 2>&1; then
        verdict="GREEN: nothing noticed"; green=1
    elif grep -q 'COMPILATION ERROR' "$work/log"; then
        verdict="NOT PLANTED: does not compile: $(grep -m1 'ERROR.*\.java' "$work/log" | cut -c1-160)"; green=1
    else
        verdict="red: $(grep -oE 'ERROR\] +[A-Za-z]+(Test|IT|Properties)\.[A-Za-z]+' "$work/log" | sed 's/ERROR\] *//' | sort -u | head -n 3 | paste -sd, | sed 's/,/, /g')"
    fi
    echo "$number ${name% }: $verdict ($((SECONDS - start)) s)"
    git checkout -q -- .
done <"$here/defects.txt"
exit $green
