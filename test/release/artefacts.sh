#!/usr/bin/env bash
# The artefacts as a user of Maven has them: deploys them into a repository that is a folder, looks
# at each, and then, with an empty local repository, has a project that knows nothing but one
# dependency train and embed, on the class path and on the module path.
#
#   test/release/artefacts.sh [REPOSITORY]   a repository that is there; else one is built, without tests
#
#   WHEEL=FILE   LibTorch comes by the command of docs/java.md, from this wheel of PyTorch; otherwise
#                it is the one that the build uses
#
# Other libraries come from the local repository of the build, so that no network is needed.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
java_home=$(find_jdk)
# A user with JDK 25 has Maven run on it; of Maven's own libraries Java would warn.
export JAVA_HOME=$java_home
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
version=$(project_version)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  say "$*"
  exit 1
}

step() { printf -- '-- %s\n' "$*"; }

local_repository() { # of the build
  local folder
  folder=$(cd "$root" && mvn -B -q -o help:evaluate -Dexpression=settings.localRepository -DforceStdout \
    2> /dev/null | sed 's/\x1b\[[0-9;]*m//g' | grep -m 1 '^/' || true)
  echo "${folder:-$HOME/.m2/repository}"
}

repository=${1:-}
if [ -z "$repository" ]; then
  repository=$work/repository
  step "building the artefacts"
  deploy_artefacts "$root" "$repository" > "$work/deploy.log" 2>&1 || {
    grep -E '^\[(ERROR|WARNING)\]' "$work/deploy.log" | head -n 30 >&2
    fail "the artefacts could not be built"
  }
fi
repository=$(realpath "$repository")

step "what is in the repository"
group=$repository/dev/byol
found=$(cd "$group" && printf '%s ' *)
[ "$found" = "byol byol-base byol-bindings byol-bom byol-imaging byol-native byol-onnxruntime byol-parent byol-parquet byol-torch " ] ||
  fail "the repository has other artefacts than it should: $found"
for folder in "$group"/*/"$version"; do
  name=$(basename "$(dirname "$folder")")
  pom=$folder/$name-$version.pom
  [ -e "$pom" ] && [ -e "$pom.sha1" ] || fail "$name has no POM, or no checksum of it"
  case $name in
    byol-bindings | byol-bom | byol-parent) continue ;;
    byol-native) jars=("$name-$version-linux-x86_64.jar") ;;
    *) jars=("$name-$version.jar" "$name-$version-sources.jar" "$name-$version-javadoc.jar") ;;
  esac
  for jar in "${jars[@]}"; do
    [ -e "$folder/$jar" ] || fail "$jar is missing"
    entries=$("$java_home/bin/jar" --list --file "$folder/$jar")
    for entry in META-INF/LICENSE META-INF/NOTICE; do
      grep -qxF "$entry" <<< "$entries" || fail "$jar has no $entry"
    done
    if [ "$name" != byol-native ] && grep -q '\.so$' <<< "$entries"; then
      fail "$jar has a native library, which belongs into byol-native"
    fi
  done
done
for library in libtc.so libbyol_image.so; do
  "$java_home/bin/jar" --list --file "$group/byol-native/$version/byol-native-$version-linux-x86_64.jar" |
    grep -q "/$library\$" || fail "byol-native has no $library"
done

step "a project with one dependency, and an empty local repository"
cp -r "$root/test/release/consumer" "$work/project"
cd "$work/project"
sed -i "s:<version>0\.1\.0</version>:<version>$version</version>:" pom.xml
cat > "$work/settings.xml" << END
<settings>
  <localRepository>$work/local</localRepository>
  <mirrors>
    <mirror>
      <id>build</id>
      <mirrorOf>central</mirrorOf>
      <url>file://$(local_repository)</url>
    </mirror>
  </mirrors>
  <profiles>
    <profile>
      <id>byol</id>
      <repositories>
        <repository>
          <id>byol</id>
          <url>file://$repository</url>
        </repository>
      </repositories>
    </profile>
  </profiles>
  <activeProfiles>
    <activeProfile>byol</activeProfile>
  </activeProfiles>
</settings>
END
maven() { mvn -B -q --no-transfer-progress -s "$work/settings.xml" "$@"; }
run() { maven exec:exec "-Dexec.executable=$java_home/bin/java" "-Dexec.args=$*"; }


expect() { # text that is printed, command...
  if ! "${@:2}" > "$work/output" 2>&1 || ! grep -qF "$1" "$work/output"; then
    tail -n 30 "$work/output" >&2
    fail "that does not print: $1"
  fi
  grep -F "$1" "$work/output"
}

refuse() { # text of the refusal, command...
  if "${@:2}" > "$work/output" 2>&1; then
    fail "it ran"
  fi
  grep -m 1 -F "$1" "$work/output" || {
    tail -n 30 "$work/output" >&2
    fail "the refusal does not say: $1"
  }
}

maven compile
export BYOL_CACHE=$work/cache
unset LIBTORCH LIBTORCH_USE_PYTORCH BYOL_SHIM
export MALLOC_ARENA_MAX=1

step "without LibTorch, the message names the command that brings it"
refuse 'Get it by mvn exec:java -Dexec.mainClass=byol.command.FetchLibTorch' \
  run "--enable-native-access=ALL-UNNAMED -cp %classpath mine.TrainAndEmbed $work/none"

if [ -n "${WHEEL:-}" ]; then
  step "mvn exec:java -Dexec.mainClass=byol.command.FetchLibTorch -Dexec.args=$WHEEL"
  maven exec:java -Dexec.mainClass=byol.command.FetchLibTorch "-Dexec.args=$WHEEL"
else
  unset BYOL_CACHE
  LIBTORCH=$("$root/native/libtorch.sh")
  export LIBTORCH
fi

step "the class path"
expect 'on the class path' \
  run "--enable-native-access=ALL-UNNAMED --illegal-native-access=deny -cp %classpath mine.TrainAndEmbed $work/class"

step "a native library of another version"
maven org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DincludeScope=runtime \
  "-DoutputDirectory=$work/jars"
mkdir "$work/other" "$work/repacked"
native=$work/jars/byol-native-$version-linux-x86_64.jar
(
  cd "$work/repacked"
  "$java_home/bin/jar" --extract --file "$native"
  echo 'version=0.0.1' >> byol/natives/linux/x64/artefact.properties
  "$java_home/bin/jar" --create --file "$work/other/byol-native-0.0.1-linux-x86_64.jar" .
)
others=$(find "$work/jars" -name '*.jar' ! -path "$native" -printf '%p:')
refuse "$version does not go with byol-native 0.0.1" \
  "$java_home/bin/java" --enable-native-access=ALL-UNNAMED \
  -cp "target/classes:$others$work/other/byol-native-0.0.1-linux-x86_64.jar" \
  mine.TrainAndEmbed "$work/mismatch"

cp module/module-info.java src/main/java/
maven compile
modules="--enable-native-access=byol.imaging,byol.torch --illegal-native-access=deny"

step "the module path"
expect 'on the module path' run "$modules -p %classpath -m mine/mine.TrainAndEmbed $work/module"

step "the module path, with the native libraries on the class path, where nothing requires them"
# shellcheck disable=SC2086
expect 'on the module path' "$java_home/bin/java" $modules -p "target/classes:$others" -cp "$native" \
  -m mine/mine.TrainAndEmbed "$work/divided"

say "the artefacts do what they should"
