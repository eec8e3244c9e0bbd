# What the scripts share: finding a JDK and building. To be sourced under set -euo pipefail, with
# $root set to the folder of the project.

JDK_NEEDED=25
CMAKE_NEEDED=3.25

# A relative folder is the caller's, also in what is started from another one.
for variable in LIBTORCH BYOL_CACHE BYOL_SHIM; do
  [ -z "${!variable:-}" ] || export "$variable=$(realpath -ms "${!variable}")"
done

say() { echo "byol: $*" >&2; }

# Prints the feature version (25) of the JDK in a folder; nothing if there is none.
jdk_version() { # folder
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  local version=
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p;T;q')
  fi
  echo "$version"
}

# Prints the home of a JDK that is new enough, or says what was found and ends the script.
find_jdk() {
  local home version older=
  if [ -n "${BYOL_JAVA_HOME:-}" ]; then
    version=$(jdk_version "$BYOL_JAVA_HOME")
    if [ "${version:-0}" -ge $JDK_NEEDED ]; then
      echo "$BYOL_JAVA_HOME"
      return
    fi
    say "BYOL_JAVA_HOME=$BYOL_JAVA_HOME is ${version:+JDK version $version, }not a JDK $JDK_NEEDED or newer;" \
      "set it to one, or unset it to have one looked for"
    exit 1
  fi
  local candidates=() on_path
  if [ -n "${JAVA_HOME:-}" ]; then
    candidates+=("$JAVA_HOME")
  fi
  if on_path=$(command -v javac); then
    candidates+=("$(dirname "$(dirname "$(readlink -f "$on_path")")")")
  fi
  if on_path=$(command -v java); then
    candidates+=("$(dirname "$(dirname "$(readlink -f "$on_path")")")")
  fi
  candidates+=(/usr/lib/jvm/*)
  # Services and containers may have no home.
  if [ -n "${HOME:-}" ]; then
    candidates+=("$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*)
  fi
  candidates+=(/opt/*)
  for home in "${candidates[@]}"; do
    home=$(readlink -f "$home")
    version=$(jdk_version "$home")
    if [ "${version:-0}" -ge $JDK_NEEDED ]; then
      echo "$home"
      return
    fi
    if [ -n "$version" ] && [[ $older != *" $home"* ]]; then
      older="$older, $version in $home"
    fi
  done
  say "no JDK $JDK_NEEDED or newer found${older:+ (only ${older#, })};" \
    "install one, such as Temurin $JDK_NEEDED from adoptium.net," \
    "and set BYOL_JAVA_HOME to its folder if it is in none of the usual places"
  exit 1
}

# The version that the POM says.
project_version() {
  sed -n '/<version>/{s:.*<version>\(.*\)</version>.*:\1:p;q}' "$root/pom.xml"
}

# Builds what is published, without tests, into a folder that is a Maven repository.
deploy_artefacts() { # folder of the project, repository
  (
    cd "$1" && JAVA_HOME=$java_home mvn -B -Prelease -DskipTests -Dmaven.jar.forceCreation=true \
      -Dmaven.source.forceCreation=true -pl '!bindings/jupyter,!test' deploy \
      "-DaltDeploymentRepository=folder::file://$2"
  )
}

# The jars of this project that a build leaves behind, newest version first.
built_jar() { # module folder, name
  ls -t "$root/$1/target/$2"-[0-9]*[0-9].jar 2> /dev/null | head -n 1 || true
}

# The jars that are copied to run from: folder, name.
JARS=(bindings/base byol-base bindings/native byol-native bindings/imaging byol-imaging
  bindings/torch byol-torch byol byol examples byol-examples)

# The module path of a copy of the jars, and of the libraries that they need.
module_path() { # copy
  local path= i
  if is_packed; then
    echo "$root/modules"
    return
  fi
  for ((i = 0; i < ${#JARS[@]}; i += 2)); do
    [ "${JARS[i]}" = examples ] || path+=$1/${JARS[i + 1]}.jar:
  done
  echo "$path$root/byol/target/modules"
}

# Whether this is what bin/release packed, with nothing to build.
is_packed() { [ -d "$root/modules" ]; }

# The modules that call native code.
NATIVE_MODULES=byol.imaging,byol.torch

# The newest copy of the jars. Programs run from a copy, because a rebuild would take the jars away
# from under a training that is still running. Its file "sources" is as old as the sources in it.
latest_copy() {
  if is_packed; then
    echo "$root/examples"
    return
  fi
  ls -dt "$root"/byol/target/run/*/ 2> /dev/null | head -n 1 || true
}

# Whether a source is newer than a file.
sources_changed_since() { # file
  [ -n "$(cd "$root" && find pom.xml native/CMakeLists.txt native/*.sh \
    native/declared native/include native/src bindings/pom.xml bindings/artefact bindings/*/pom.xml \
    bindings/*/src bindings/torch/generated bindings/*/resources byol/pom.xml byol/src \
    byol/resources examples/pom.xml examples/src -type f -newer "$1" -print -quit 2> /dev/null)" ]
}

up_to_date() {
  local copy jar i
  copy=$(latest_copy)
  [ -n "$copy" ] && ! sources_changed_since "$copy/sources" || return 1
  for ((i = 0; i < ${#JARS[@]}; i += 2)); do
    jar=$(built_jar "${JARS[@]:i:2}")
    [ -n "$jar" ] && [ ! "$jar" -nt "$copy" ] || return 1
  done
}

build_if_needed() {
  if up_to_date; then
    return
  fi
  if ! mkdir -p "$root/byol/target/run" 2> /dev/null || [ ! -w "$root/byol/target/run" ]; then
    if [ -z "$(latest_copy)" ]; then
      say "nothing is built yet, and $root cannot be written:" \
        "start bin/byol once as a user who may write there"
      exit 1
    fi
    say "a source is newer than what was built last, and $root cannot be written:" \
      "starting what was built last"
    return
  fi
  exec 9> "$root/byol/target/run.lock"
  if ! flock -n 9; then
    say "waiting for a build that is running already"
    flock 9
  fi
  if ! up_to_date; then
    local sources=$root/byol/target/run.sources last
    last=$(built_jar examples byol-examples)
    if [ -z "$last" ] || [ ! -d "$root/byol/target/modules" ] || has_two_versions ||
      sources_changed_since "$last"; then
      touch "$sources"
      build
    else
      touch -r "$last" "$sources"
    fi
    copy_jars "$sources"
  fi
  exec 9>&-
}

copy_jars() { # a file as old as the sources
  local copy i
  find "$root/byol/target/run" -mindepth 1 -maxdepth 1 -mtime +30 -exec rm -rf {} +
  copy=$(mktemp -d "$root/byol/target/run.XXXXXX")
  chmod 755 "$copy"
  for ((i = 0; i < ${#JARS[@]}; i += 2)); do
    cp "$(built_jar "${JARS[@]:i:2}")" "$copy/${JARS[i + 1]}.jar"
  done
  cp -p "$1" "$copy/sources"
  mv "$copy" "$root/byol/target/run/"
  keep_starts "$(latest_copy)"
}

# The options of java for all that starts here. What is kept for a start is for these alone.
java_options() {
  echo "-Xms64m -XX:MaxRAMPercentage=25 -XX:+UseParallelGC --enable-native-access=$NATIVE_MODULES" \
    "-Djava.awt.headless=true"
}

# Has Java keep what it loads for a command and for the shell, so that the next ones start sooner,
# and collects the comments that Tab shows. In the background, as it takes seconds; where it fails,
# they start as they did, and Tab shows less.
keep_starts() { # copy
  local common=() classes=$1/byol-examples.jar
  read -r -a common <<< "$(java_options)"
  common+=(-p "$(module_path "$1")" -cp "$classes")
  (
    export MALLOC_ARENA_MAX=1
    "$java_home/bin/java" -cp "$1/byol.jar:$1/byol-base.jar" byol.shell.Comments "$root" "$1/comments.zip" || true
    keep_start "$1/command.aot" -m byol/byol.cli.Main doctor
    echo 'Tensor.randn(2, 3).matmul(Tensor.randn(3, 2))' |
      keep_start "$1/shell.aot" --add-modules jdk.jshell --add-opens jdk.jshell/jdk.jshell=byol -m byol/byol.jshell.Main \
        --startup DEFAULT --startup "$root/bin/startup.jsh" -s
  ) > /dev/null 2>&1 < /dev/null 9>&- &
}

# Whether the jars are still those that something was kept of. Java takes classes from it without a
# look at them.
is_of_these_jars() { # what was kept, copy
  local jar
  for jar in "$2"/*.jar "$root"/byol/target/modules{,/*.jar}; do
    [ ! "$jar" -nt "$1" ] || return 1
  done
}

keep_start() { # file, arguments of java
  local part=$1.$BASHPID
  if nice -n 19 "$java_home/bin/java" "-XX:AOTCacheOutput=$part" "${common[@]}" "${@:2}"; then
    # What is not on the disk when the power fails would end every start: the JVM does not look.
    sync "$part" && mv "$part" "$1" || true
  fi
  rm -f "$part" "$part.config"
}

# Two versions of a library in one folder of modules, which Maven alone leaves, are an error.
has_two_versions() {
  [ -n "$(find "$root/byol/target/modules" -name '*.jar' -printf '%f\n' 2> /dev/null |
    sed 's/-[0-9].*//' | sort | uniq -d)" ]
}

is_cmake_new_enough() {
  local version
  version=$(cmake --version | sed -n 's/^cmake version //p')
  [ -z "$version" ] || printf '%s\n%s\n' "$CMAKE_NEEDED" "$version" | sort -CV
}

# Maven, on what this project builds for its own LibTorch. BYOL_SHIM goes with LIBTORCH and is for
# another one, whose shim must not get into the jars.
build_by_maven() { # arguments of mvn...
  (
    if [ -n "${BYOL_SHIM:-}" ]; then
      unset LIBTORCH LIBTORCH_USE_PYTORCH TC_CUDA_ARCHIVE
    fi
    cd "$root" && JAVA_HOME=$java_home mvn -B -DskipTests "$@" -am package 9>&-
  ) > "$root/byol/target/build.log" 2>&1 < /dev/null
}

build() {
  local log=$root/byol/target/build.log tool missing= start=$SECONDS
  for tool in mvn cmake make g++ python3; do
    command -v $tool > /dev/null || missing="$missing $tool"
  done
  if [ -n "$missing" ]; then
    say "to build, these are missing:$missing" \
      "(on Debian: apt-get install maven cmake make g++ python3-pip)"
    exit 1
  fi
  if ! is_cmake_new_enough; then
    say "to build, cmake $CMAKE_NEEDED or newer is needed, as in Debian 12 and Ubuntu 24.04;" \
      "this is $(cmake --version | head -n 1)"
    exit 1
  fi
  if [ -e "$root/native/target/shim/libtc.so" ]; then
    say "building what has changed, up to two minutes (log: $log)"
  else
    say "building, two to ten minutes the first time: LibTorch comes by pip unless it is in the" \
      "cache (about 900 MB on disk), libraries by Maven (log: $log)"
  fi
  if [ "$root/byol/pom.xml" -nt "$root/byol/target/modules" ] \
    || [ "$root/pom.xml" -nt "$root/byol/target/modules" ] || has_two_versions; then
    rm -rf "$root/byol/target/modules"
  fi
  if ! build_by_maven -pl byol,examples; then
    grep -Ev '^(WARNING|\[INFO\])|^ +at |^\[ERROR\] *$' "$log" | tail -n 30 >&2
    say "the build failed; everything that Maven said is in $log"
    exit 1
  fi
  say "built in $((SECONDS - start)) s"
}

# Whether a command exports as ONNX, or is an example that does.
exports_onnx() { # the arguments of the command
  case "${1:-} ${2:-}" in
    'example SmallEncoder' | 'example MyViT') return 0 ;;
    export\ *) ;;
    *) return 1 ;;
  esac
  local words=" ${*,,} "
  [[ $words == *' --format onnx '* || $words == *' --format=onnx '* ]]
}

# Whether a command writes Parquet.
writes_parquet() { # the arguments of the command
  local words=" ${*,,} "
  [ "${1:-}" = embed ] && [[ $words == *'.parquet '* ]]
}

# Whether a SPEC of data names Parquet files or archives by Zstandard, or folders of them.
is_parquet_spec() { # spec
  local part parts
  IFS=, read -r -a parts <<< "$1"
  for part in "$1" ${parts[@]+"${parts[@]}"}; do
    part=${part#train=}
    part=${part#test=}
    part=${part#classes:}
    names_parquet "${part#unlabeled:}" && return
  done
  return 1
}

names_parquet() { # file, pattern or folder
  local spec=${1,,}
  case $spec in
    *.parquet | *.tar.zst | *.tzst) return 0 ;;
  esac
  [ -d "$1" ] && [ -n "$(find -L "$1" -maxdepth 2 \( -iname '*.parquet' -o -iname '*.tar.zst' \
    -o -iname '*.tzst' \) -print -quit 2> /dev/null)" ]
}

# The SPEC of the data of a run, a fine-tuning, an ablation, or a config; nothing without one.
run_spec() { # folder, or file
  local file
  for file in "$1" "$1"/{config,finetune,plan}.json; do
    # Not a file of weights or features, which may be large.
    if [[ $file = *.json ]] && [ -f "$file" ] && [ -r "$file" ]; then
      sed -n 's/^ *"data": *"\(.*\)",\{0,1\} *$/\1/p' "$file" | head -n 1
      return
    fi
  done
}

# Whether a command reads or writes what byol-parquet and its libraries do.
needs_parquet() { # the arguments of the command
  if writes_parquet "$@"; then
    return
  fi
  local name= word
  for word in "$@"; do
    case $word in
      --*=*)
        name=${word%%=*}
        word=${word#*=}
        ;;
      --*)
        name=$word
        continue
        ;;
    esac
    case $name in
      --data) is_parquet_spec "$word" && return ;;
      --run | --out | --from | --init | --encoder | --config)
        is_parquet_spec "$(run_spec "$word")" && return
        ;;
      '') [ "$1" = example ] && is_parquet_spec "$word" && return ;;
    esac
    name=
  done
  return 1
}

# Whether a command may come to data of which its arguments say nothing.
runs_any_code() { # the arguments of the command
  case "${1:-} ${2:-}" in
    shell\ * | example\ * | 'notebook --kernel') return 0 ;;
  esac
  return 1
}

# The path of what is only built when it is needed, and of its libraries; nothing where it is not.
optional_path() { # module folder, name, folder of the libraries, what is put behind that folder
  local jar
  if is_packed; then
    [ ! -d "$root/$2" ] || echo "$root/$2${4:-}"
    return
  fi
  jar=$(built_jar "$1" "$2")
  if [ -n "$jar" ] && [ -d "$root/$1/target/$3" ]; then
    echo "$jar:$root/$1/target/$3${4:-}"
  fi
}

# The module path of what compares ONNX files with their networks.
onnxruntime_path() {
  optional_path bindings/onnxruntime byol-onnxruntime modules
}

# The class path of what reads and writes Parquet.
parquet_path() {
  optional_path bindings/parquet byol-parquet jars '/*'
}

# The class path of what serves notebooks.
jupyter_path() {
  optional_path bindings/jupyter byol-jupyter jars '/*'
}

# Builds it where that was not done; without it, there are no notebooks.
build_jupyter() {
  build_optional bindings/jupyter byol-jupyter jars "jjava-jupyter" "for notebooks"
}

# Builds it where that was not done; without it, exports say that they were not compared.
build_onnxruntime() {
  build_optional bindings/onnxruntime byol-onnxruntime modules "ONNX Runtime" \
    "to compare what is exported"
}

# Builds it where that was not done; without it, the command says what to do.
build_parquet() {
  build_optional bindings/parquet byol-parquet jars "parquet-java" "for Parquet and Zstandard"
}

build_optional() { # module folder, name, folder of the libraries, what they are, what for
  if is_optional_built "$@"; then
    return
  fi
  if [ ! -w "$root/byol/target" ]; then
    say "$4 is missing or older than its sources, and $root cannot be written: going on as it is"
    return
  fi
  exec 9> "$root/byol/target/run.lock"
  flock 9
  if ! is_optional_built "$@"; then
    say "getting $4 by Maven, once, $5 (log: $root/byol/target/build.log)"
    # Two versions of a library would be one too many.
    rm -rf "$root/$1/target/$3"
    if build_by_maven -pl "$1"; then
      # Maven leaves a jar as it is that would be the same.
      touch "$(built_jar "$1" "$2")"
    else
      say "it could not be had; everything that Maven said is in $root/byol/target/build.log"
    fi
  fi
  exec 9>&-
}

is_optional_built() { # module folder, name, folder of the libraries...
  local jar
  jar=$(built_jar "$1" "$2")
  [ -n "$jar" ] && [ -d "$root/$1/target/$3" ] && [ ! "$root/pom.xml" -nt "$jar" ] &&
    [ -z "$(find "$root/$1/pom.xml" "$root/$1/src" -newer "$jar" -print -quit)" ]
}

# The folder of an example that has libraries, and so a pom.xml, of its own; nothing for others.
own_example() { # name
  local source
  [[ $1 =~ ^[A-Za-z0-9]+$ ]] || return 0
  for source in "$root"/examples/*/src/"$1.java"; do
    if [ -e "$source" ]; then
      dirname "$(dirname "$source")"
    fi
  done
}

# Builds an example that has libraries of its own.
build_own_example() { # folder
  local log=$1/target/build.log
  if [ -e "$1/target/classpath" ] &&
    [ -z "$(find "$1/pom.xml" "$1/src" -newer "$1/target/classpath" -print -quit)" ]; then
    return
  fi
  mkdir -p "$1/target"
  say "building the example; Maven brings its libraries the first time (log: $log)"
  if ! JAVA_HOME=$java_home mvn -B -f "$1/pom.xml" compile \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath > "$log" 2>&1 < /dev/null; then
    grep -Ev '^(WARNING|\[INFO\])|^ +at |^\[ERROR\] *$' "$log" | tail -n 30 >&2
    say "the build failed; everything that Maven said is in $log"
    exit 1
  fi
}

# Runs an example that has libraries of its own: without arguments, on a small encoder.
run_own_example() { # folder, name, arguments...
  local folder=$1 name=$2 models=$root/examples/target/serving model
  shift 2
  build_own_example "$folder"
  if [ $# -eq 0 ]; then
    case $folder in
      */djl) model=$models/encoder.pt ;;
      *) model=$models/encoder.onnx ;;
    esac
    if [ ! -e "$model" ]; then
      rm -rf "$models"
      "$root/bin/byol" example SmallEncoder "$models"
    fi
    set -- "$model"
  fi
  exec "$java_home/bin/java" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
    "-DDJL_CACHE_DIR=$folder/target/djl" -Dai.djl.offline=true \
    -cp "$folder/target/classes:$(cat "$folder/target/classpath")" "$name" "$@"
}
