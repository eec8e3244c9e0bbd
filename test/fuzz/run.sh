#!/usr/bin/env bash
# Attacks the whole for as long as you like; the test suite has a short part of each.
#
#   run.sh kills [N, 1000]      kills so many trainings with -9, resumes them, and compares the bits
#   run.sh ranks [N, 50]        kills so many processes of trainings by two with -9, has their
#                               launcher start them again, and compares the bits
#   run.sh faults               has every single write of a short run fail once, in every way
#   run.sh files [N, 10000]     damages so many images, archives, lists, checkpoints and run files
#   run.sh calls [MINUTES, 60]  hostile calls of every public method of the bindings
#   run.sh guarded [MINUTES, 60]
#                               the same where any access beyond LibTorch's memory ends the process
#   run.sh operators [TRIES, 100]
#                               hostile calls of every operator of LibTorch, in processes of their own
#   run.sh soak [MINUTES, 60]   trains, evaluates, saves and exports over and over: what the process
#                               holds must not grow
#   run.sh sanitizers           the C++ tests under AddressSanitizer and UBSan, and those of the image
#                               library under ThreadSanitizer
#   run.sh all                  each of these, one after the other, whatever became of those before
#
# Ends with 1 if anything is found. Builds what is needed.
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(dirname "$(dirname "$here")")
. "$root/bin/lib.sh"
cd "$root"
JAVA_HOME=$(find_jdk)
export JAVA_HOME

# How much is asked for.
amount=${2:-}
check_amount() { # default
  amount=${amount:-$1}
  if ! [[ $amount =~ ^[1-9][0-9]{0,8}$ ]]; then
    say "a positive number is needed, not '$amount'"
    exit 2
  fi
}

tests() { # classes, property...
  local classes=$1
  shift
  mvn -B verify "-Dtest=$classes" -Dsurefire.failIfNoSpecifiedTests=false "$@"
}

case ${1:-} in
  kills)
    check_amount 1000
    tests KilledRunsTest -Dbyol.kills="$amount"
    ;;
  ranks)
    check_amount 50
    tests KilledRanksTest -Dbyol.ranks="$amount"
    ;;
  faults) tests 'FaultInjectionTest,AtomicFaultsTest,PackFaultsTest' -Dbyol.faults=all ;;
  files)
    check_amount 10000
    tests 'ImageFuzzTest,DataFuzzTest,RunFilesFuzzTest,SafetensorsTest' -Dbyol.files="$amount"
    ;;
  calls)
    check_amount 60
    "$here/calls.sh" typed "$amount"
    ;;
  guarded)
    check_amount 60
    "$here/calls.sh" guarded "$amount"
    ;;
  operators)
    check_amount 100
    "$here/calls.sh" operators "$amount"
    ;;
  soak)
    check_amount 60
    "$here/calls.sh" soak "$amount"
    ;;
  sanitizers)
    native/build.sh asan
    native/build.sh tsan
    ;;
  all)
    failed=
    for part in kills ranks faults files calls guarded operators soak sanitizers; do
      say "$part"
      "$here/run.sh" "$part" || failed+=" $part"
    done
    if [ -n "$failed" ]; then
      say "found something:$failed"
      exit 1
    fi
    ;;
  *)
    sed -n '4,20s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
