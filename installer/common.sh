# Shared by build-linux.sh and build-macos.sh; sourced, not run.

least=25
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
program=$root/target/vielstimmig
work=$root/target/installer

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Modules of Java that the program and its libraries use. Named one by one: a JDK without jmods (JEP 493) refuses the
# default set, since that holds jdk.jlink. jdk.charsets is for old transcripts, jdk.localedata for German dates and
# sorting.
java_modules=java.base,java.compiler,java.datatransfer,java.desktop,java.logging,java.management,java.naming
java_modules=$java_modules,java.prefs,java.scripting,java.security.jgss,java.sql,java.xml,java.xml.crypto
java_modules=$java_modules,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.management,jdk.unsupported,jdk.zipfs
javafx_modules=javafx.controls,jfx.incubator.richtext

# Line numbers stay in (no --strip-debug): an error code hashed from a trace is worth little without them. Giving options
# at all keeps bin/java, which writing the AOT cache needs.
jlink_options="--no-man-pages --no-header-files --include-locales=de,en"

# Sets `jdk` to the home of a JDK that is new enough and has jpackage.
find_jdk() {
    jdk=
    for folder in "${VIELSTIMMIG_JAVA:-}" "${JAVA_HOME:-}" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        [ -x "$folder/bin/jpackage" ] && [ -r "$folder/release" ] || continue
        version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$folder/release" | head -n 1)
        if [ -n "$version" ] && [ "$version" -ge "$least" ]; then
            jdk=$folder
            return
        fi
    done
    fail "No JDK $least with jpackage found: install one (https://adoptium.net) or name its home in VIELSTIMMIG_JAVA."
}

# Version of the pom, numbers only: jpackage takes nothing else.
find_version() {
    version=$(sed -n 's:^  <version>\([0-9.]*\).*</version>.*:\1:p' "$root/pom.xml" | head -n 1)
    [ -n "$version" ] || fail "No numeric version found in pom.xml."
}

need_program() {
    [ -f "$program/lib/vielstimmig.jar" ] || fail "Build the program first: mvn package"
}

# Lays out what jpackage takes in: jars for the class path in one folder, JavaFX apart for the runtime image.
prepare() {
    rm -rf "$work"
    mkdir -p "$work/jars"
    cp -p "$program"/lib/*.jar "$work/jars"
    {
        echo "extension=vielstimmig"
        echo "mime-type=application/x-vielstimmig"
        echo "description=Vielstimmig project"
        if [ -n "${1:-}" ] && [ -f "$1" ]; then
            echo "icon=$1"
        fi
    } >"$work/association.properties"
}

# Builds the image with Java inside; further arguments go to jpackage.
build_image() {
    "$jdk/bin/jpackage" --type app-image --dest "$work" --name Vielstimmig --app-version "$version" \
        --description "From the voices in interviews to the questions of a survey, offline" --vendor Vielstimmig \
        --input "$work/jars" --main-jar vielstimmig.jar --main-class org.vielstimmig.Main \
        --module-path "$program/lib/javafx" --add-modules "$java_modules,$javafx_modules" \
        --jlink-options "$jlink_options" \
        --java-options "--add-modules=$javafx_modules" \
        --java-options "--enable-native-access=javafx.graphics,ALL-UNNAMED" \
        --java-options "-Dprism.lcdtext=false" \
        --java-options "-XX:+UseCompactObjectHeaders" \
        --java-options "-Xlog:disable" --java-options "-Xlog:all=error:stderr" \
        "$@"
}

# Lets the image run once, without a screen, and keeps what Java learned: the next start takes less than half the time.
# $1 the image's start program, $2 its folder `app`. An image without the cache is a whole image, only slower to start.
learn() {
    cache=$work/vielstimmig.aot
    rm -f "$cache"
    # shellcheck disable=SC2086 # several words on purpose
    VIELSTIMMIG_HOME=$work/home \
        JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$cache -Dglass.platform=Headless -Dprism.order=sw" \
        "$1" ${VIELSTIMMIG_TRAINING:-tour --out "$work/tour"} >"$work/training.log" 2>&1 || true
    if [ -s "$cache" ]; then
        cp "$cache" "$2/vielstimmig.aot"
        # shellcheck disable=SC2016 # $APPDIR is for the start program to fill in
        awk '{ print } /^\[JavaOptions\]/ { print "java-options=-XX:AOTCache=$APPDIR/vielstimmig.aot" }' "$2/Vielstimmig.cfg" >"$work/cfg"
        cp "$work/cfg" "$2/Vielstimmig.cfg"
        grep -q AOTCache "$2/Vielstimmig.cfg" || fail "Could not write the AOT cache into $2/Vielstimmig.cfg"
    else
        echo "No AOT cache came of the training run (see $work/training.log): the image starts without it." >&2
    fi
}
