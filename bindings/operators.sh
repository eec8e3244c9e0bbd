#!/usr/bin/env bash
# Regenerates the operators in torch/generated from the schemas of LibTorch 2.13.0, with the classes
# that were built last (mvn -B -DskipTests package). Run it after a change of the generator, of the
# methods of tensors that are written by hand, or of refused-operators.txt in torch/resources,
# and commit what it writes.
#
#   operators.sh                   classes, torch/generator/operators.tsv and left-out.tsv
#   operators.sh --check           names what differs from what it would write, and ends with 1
#   operators.sh --documentation   torch/generator/documented.txt: the pages that PyTorch's
#                                  documentation has, from the Python files beside LibTorch
set -euo pipefail
cd "$(dirname "$0")/torch"
. ../../bin/lib.sh

if [ "${1:-}" = --documentation ]; then
  torch=$(../../native/libtorch.sh)
  {
    sed -n '/^add_docstr_all($/{n;s/^ *"\(.*\)",$/torch.Tensor.\1/p}' "$torch/_tensor_docs.py"
    sed -n 's/^add_docstr_all("\([a-z0-9_]*\)",.*/torch.Tensor.\1/p' "$torch/_tensor_docs.py"
    sed -n '/^add_docstr($/{n;s/^ *\(torch\.[a-z0-9_]*\),$/\1/p}' "$torch/_torch_docs.py"
    for area in fft linalg special; do
      sed -n "s/^\([a-z0-9_]*\) = _add_docstr(.*/torch.$area.\1/p" "$torch/$area/__init__.py"
    done
    sed -n 's/^\([a-z][a-z0-9_]*\) = _add_docstr(.*/torch.nn.functional.\1/p' \
      "$torch/nn/functional.py"
    sed -n 's/^def \([a-z][a-z0-9_]*\)(.*/torch.nn.functional.\1/p' "$torch/nn/functional.py"
  } | LC_ALL=C sort -u > generator/documented.txt
  exit
fi
exec "$(find_jdk)/bin/java" --enable-native-access=ALL-UNNAMED \
  -cp target/classes:../base/target/classes:../native/target/classes generator/Generate.java "$@"
