#!/bin/sh
# Builds for Linux: an image that runs from any folder (target/installer/Vielstimmig and a .tar.gz of it) and a .deb.
#
#   mvn package && installer/build-linux.sh
set -eu
. "$(dirname -- "$0")/common.sh"

missing=
for pair in fakeroot:fakeroot dpkg-deb:dpkg objcopy:binutils; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair#*:}"
done

find_jdk
find_version
need_program
icon=$root/assets/icon/vielstimmig-512.png
prepare "$root/assets/icon/vielstimmig-128.png"

if [ -f "$icon" ]; then
    build_image --icon "$icon"
else
    build_image
fi
learn "$work/Vielstimmig/bin/Vielstimmig" "$work/Vielstimmig/lib/app"
(cd "$work" && tar -czf "Vielstimmig-$version-linux-$(uname -m).tar.gz" Vielstimmig)

if [ -n "$missing" ]; then
    echo "No .deb built, since these packages are missing:$missing" >&2
else
    # jpackage also tries rpm when no type is named.
    "$jdk/bin/jpackage" --type deb --dest "$work" --name Vielstimmig --app-version "$version" \
        --description "From the voices in interviews to the questions of a survey, offline" --vendor Vielstimmig \
        --app-image "$work/Vielstimmig" --file-associations "$work/association.properties" \
        --license-file "$root/LICENSE" \
        --linux-package-name vielstimmig --linux-app-category science --linux-menu-group "Science;Education;" \
        --linux-shortcut --linux-package-deps libgtk-3-0
fi
ls -l "$work"/*.tar.gz "$work"/*.deb 2>/dev/null || true
