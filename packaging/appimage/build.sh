#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes Bellhop-x86_64.AppImage. NOT TRIED: written from linuxdeploy's documentation. Build on the
# oldest system the AppImage is to run on (glibc), with linuxdeploy and its plugin qt in PATH:
#   https://github.com/linuxdeploy/linuxdeploy  https://github.com/linuxdeploy/linuxdeploy-plugin-qt
# The claude CLI is not part of it; the one of the user is found as always.
set -eu
cd "$(dirname "$0")/../.."
cmake -S . -B build/appimage -G Ninja -DCMAKE_BUILD_TYPE=Release -DBELLHOP_TESTS=OFF \
    -DCMAKE_INSTALL_PREFIX=/usr
cmake --build build/appimage
DESTDIR=$PWD/build/appimage/AppDir cmake --install build/appimage
# The database and the icons are plugins of Qt that nobody links to.
EXTRA_QT_PLUGINS='sqldrivers;iconengines;imageformats;tls'
export EXTRA_QT_PLUGINS
cd build/appimage
linuxdeploy --appdir AppDir --plugin qt --output appimage \
    --desktop-file AppDir/usr/share/applications/org.bellhop.Bellhop.desktop \
    --icon-file AppDir/usr/share/icons/hicolor/scalable/apps/bellhop.svg
