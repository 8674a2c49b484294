#!/bin/sh
# UNTRIED: written for macOS like build-linux.sh, but never run on one yet.
#
# Builds an app and a .dmg. Without a Developer ID the app is not signed: the first start needs a right click and "Open".
#
#   mvn package && installer/build-macos.sh
set -eu
. "$(dirname -- "$0")/common.sh"

[ "$(uname -s)" = Darwin ] || fail "This builds on macOS only."
find_jdk
find_version
need_program
icon=$root/assets/icon/vielstimmig.icns
prepare "$icon"

# jpackage for macOS refuses versions that begin with 0.
case $version in
    0.*) version=1${version#0} && echo "Package version is $version: macOS takes none that begins with 0." >&2 ;;
esac

set -- --mac-package-identifier org.vielstimmig --mac-package-name Vielstimmig \
    --file-associations "$work/association.properties"
if [ -f "$icon" ]; then
    set -- --icon "$icon" "$@"
fi
build_image "$@"
learn "$work/Vielstimmig.app/Contents/MacOS/Vielstimmig" "$work/Vielstimmig.app/Contents/app"

# What was added after the image was made breaks its ad-hoc signature.
codesign --force --deep --sign - "$work/Vielstimmig.app"

"$jdk/bin/jpackage" --type dmg --dest "$work" --name Vielstimmig --app-version "$version" \
    --app-image "$work/Vielstimmig.app" --license-file "$root/LICENSE"
ls -l "$work"/*.dmg
